package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.Birth;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.sync.Elsewhere;
import org.tyst.sync.Ground;

/** Whoever has a case is told that a child of it stands in a case of others: its number, who has it, and not a word more. */
class LinkedCasesTest {
    private static final LocalDate BORN = LocalDate.of(2014, 5, 6);
    private final PersonId sibling = new PersonId(UUID.randomUUID());
    private final PersonId adult = new PersonId(UUID.randomUUID());
    private final String name = "Nia Ll\u0177r " + Long.toString(System.nanoTime(), 36);
    private final String number = "ZQ25C" + Math.abs(UUID.randomUUID().hashCode() % 100_000);
    private final UUID holder = UUID.randomUUID();
    private final UUID asking = UUID.randomUUID();
    private final Visit theirCase = new Visit();
    private final Visit myCase = new Visit();
    private final Laptop theirs = new Laptop(holder, "Siân Pritchard");
    private final Laptop mine = new Laptop(asking, "Gwen Daniel");

    @BeforeEach
    void aCaseOfSomebodyElse() throws Exception {
        theirCase.keptOn(theirs, "Words of the other case");
        keep(theirs, numbered(theirCase.theCase()));
        keep(theirs, person(theirCase, theirCase.child, name, BORN, Part.SUBJECT_CHILD));
        theirs.sync.join(theirs.membership());
        theirs.sync();
        mine.sync.join(mine.membership());
        myCase.keptOn(mine, "Mine");
    }

    @AfterEach
    void close() {
        theirs.close();
        mine.close();
    }

    @Test
    void aHalfSiblingHereWhoIsTheChildThereIsTold() throws Exception {
        var half = sibling(name);
        round(mine);

        assertThat(linked(mine))
                .containsExactly(
                        new Elsewhere(
                                myCase.caseId.value(),
                                half.id().value(),
                                theirCase.caseId.value(),
                                number,
                                Optional.of("Siân Pritchard")));
        assertThat(mine.record.stored().cases().open(theirCase.caseId)).isEmpty();
    }

    @Test
    void whoeverHasTheOtherCaseIsToldAsWellSoThatNobodyLooksUnseen() throws Exception {
        sibling(name);
        round(mine);
        round(theirs);

        assertThat(theirs.record.stored().keeping().linked(theirCase.caseId.value()))
                .extracting(Elsewhere::other)
                .containsExactly(myCase.caseId.value());
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void howTheNameWasTypedDoesNotMatterAndTheDateOfBirthDoes() throws Exception {
        sibling(name.toUpperCase(Locale.ROOT).replace("\u0176", "Y"));
        round(mine);
        assertThat(linked(mine)).hasSize(1);

        keep(mine, person(myCase, sibling, name, BORN.plusDays(1), Part.OTHER_PERSON));
        round(mine);
        assertThat(linked(mine)).isEmpty();
    }

    @Test
    void anAdultWhoStandsInBothIsNoReason() throws Exception {
        keep(
                theirs,
                person(theirCase, adult, name + " Rees", BORN.minusYears(30), Part.RESPONDENT));
        theirs.sync();
        keep(mine, person(myCase, adult, name + " Rees", BORN.minusYears(30), Part.APPLICANT));
        round(mine);

        assertThat(linked(mine)).isEmpty();
    }

    @Test
    void whoHasItNowIsToldAndNobodyOfACaseThatNobodyHas() throws Exception {
        sibling(name);
        round(mine);
        var admin = TempCentral.server().administration();
        var next = UUID.randomUUID();
        admin.reallocate(theirCase.caseId.value(), holder, next, TempCentral.ADMIN);
        round(mine);
        assertThat(linked(mine)).extracting(Elsewhere::holder).containsExactly(Optional.empty());

        admin.endAccess(theirCase.caseId.value(), next, TempCentral.ADMIN);
        round(mine);
        assertThat(linked(mine)).isEmpty();
    }

    @Test
    void whatIsTheirsToReadNeedsNobodyToTell() throws Exception {
        sibling(name);
        var admin = TempCentral.server().administration();
        admin.addCoWorker(theirCase.caseId.value(), asking, TempCentral.ADMIN);
        round(mine);

        assertThat(linked(mine)).isEmpty();
    }

    @Test
    void whatWasSaidLeavesTheLaptopWithTheCase() throws Exception {
        sibling(name);
        round(mine);
        assertThat(linked(mine)).hasSize(1);
        var stored = mine.record.stored();

        assertThat(stored.keeping().takeOff(myCase.caseId.value(), Ground.ASKED))
                .isInstanceOf(SaveOutcome.Saved.class);

        assertThat(linked(mine)).isEmpty();
    }

    @Test
    void neitherNameNorNumberCanBeReadInTheDatabase() throws Exception {
        sibling(name);
        round(mine);
        try (var owner = Underneath.owner()) {
            for (var table : List.of("case_person", "case_number", "known_name")) {
                var rows =
                        Sql.rows(
                                owner,
                                "SELECT t::text AS row FROM " + table + " t",
                                row -> row.getString("row"));
                assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(name));
                assertThat(rows).noneMatch(row -> row.contains(number));
                assertThat(rows).noneMatch(row -> row.contains("Pritchard"));
            }
        }
    }

    private Person sibling(String called) {
        var half = person(myCase, sibling, called, BORN, Part.OTHER_PERSON);
        keep(mine, half);
        return half;
    }

    private List<Elsewhere> linked(Laptop laptop) {
        return laptop.record.stored().keeping().linked(myCase.caseId.value());
    }

    private static void round(Laptop laptop) throws Exception {
        assertThat(laptop.sync().trouble()).isEmpty();
    }

    private long found() throws Exception {
        try (var owner = Underneath.owner()) {
            return Underneath.number(
                    owner,
                    "SELECT count(*) FROM audit_event WHERE act = 'FOUND_IN_ANOTHER_CASE' AND case_id = '"
                            + myCase.caseId
                            + "'");
        }
    }

    private static void keep(Laptop laptop, ChildrensCase theCase) {
        laptop.record.stored().cases().save(theCase);
    }

    private static void keep(Laptop laptop, Person person) {
        laptop.record.stored().cases().save(person);
    }

    private ChildrensCase numbered(ChildrensCase other) {
        return new ChildrensCase(
                other.id(),
                number,
                other.courtReference(),
                other.court(),
                other.lawType(),
                other.procedure(),
                other.organisation(),
                other.appliedOn(),
                other.ordersAppliedFor(),
                other.directedReports());
    }

    private static Person person(Visit of, PersonId id, String name, LocalDate born, Part part) {
        return new Person(
                id,
                of.caseId,
                name,
                List.of(),
                Birth.stated(born),
                "",
                Set.of(part),
                List.of(),
                List.of(),
                Optional.empty(),
                LanguageChoice.ENGLISH,
                "");
    }
}
