package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.basics.Json;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.cases.CaseStore;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.fixtures.PlainText;

class StoredCasesTest {
    private static final String ADDRESS = "4 Lôn y Dŵr, Brynaber, ZZ9 4QT";

    private final TemporaryRecord record = new TemporaryRecord();
    private final CaseStore cases = record.stored().cases();
    private final ChildrensCase theCase = Made.aCase("XX26P00417");
    private final CaseId id = theCase.id();
    private final Person alys = Made.child(id, "Alys Ŵyn");
    private final Person mother = Made.person(id, "Carys Hale", Part.APPLICANT);
    private final ContactPoint withheld = Made.address(mother, Confidentiality.WITHHELD);

    @BeforeEach
    void keepACase() {
        cases.save(theCase);
        cases.save(alys);
        cases.save(mother);
        cases.save(withheld, ADDRESS);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void opensAWholeCaseAfterTheNextUnlock() {
        record.reopen();
        var file = record.stored().cases().open(id).orElseThrow();
        assertThat(file.theCase()).isEqualTo(theCase);
        assertThat(file.people()).containsExactly(alys, mother);
        assertThat(file.contactPoints()).containsExactly(withheld);
    }

    @Test
    void listsACaseWithItsPeopleAndWhatWaits() {
        var interview = Made.interview(id);
        var statement = Made.statement(interview, 1, "I do not want to go");
        record.stored().interviews().keep(interview, List.of(statement), List.of());
        record.stored().contests().save(Made.contest(statement));
        assertThat(cases.rows()).singleElement().satisfies(StoredCasesTest::isTheRow);
    }

    private static void isTheRow(CaseRow row) {
        assertThat(row.title()).isEqualTo("XX26P00417");
        assertThat(row.children()).containsExactly("Alys Ŵyn");
        assertThat(row.adults()).containsExactly("Carys Hale");
        assertThat(row.reportDue()).contains(LocalDate.of(2027, 1, 15));
        assertThat(row.draftInterviews()).isEqualTo(1);
        assertThat(row.openContests()).isEqualTo(1);
        assertThat(row.withheldDetails()).isTrue();
        assertThat(row.waitingToSync()).isEqualTo(7);
    }

    @Test
    void neverPutsAWithheldDetailIntoTheRecordNorAnyPlainFile() throws IOException {
        var bodies = record.store().sql().rows("SELECT body FROM item", row -> row.text(1));
        assertThat(bodies).noneMatch(body -> body.contains("Lôn y Dŵr"));
        assertThat(PlainText.found(record.folder(), "Lôn y Dŵr", "Carys Hale", "Alys")).isEmpty();
        try (var files = Files.list(record.folder())) {
            assertThat(files).anyMatch(file -> file.toString().endsWith("-wal"));
        }
    }

    @Test
    void opensAWithheldDetailOnlyWithAReasonThatIsKept() {
        var sealed = record.stored().sealedDetails();
        assertThat(sealed.open(withheld.id(), "Visit on Tuesday")).contains(ADDRESS);
        assertThatThrownBy(() -> sealed.open(withheld.id(), " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(record.stored().audit().ofCase(id.value()))
                .filteredOn(entry -> entry.act() == Act.SEALED_DETAIL_READ)
                .extracting(AuditEntry::why)
                .containsExactly("Visit on Tuesday");
    }

    @Test
    void givesEveryWithheldDetailOfACaseToTheCheckOfCopiesAndKeepsThatToo() {
        assertThat(record.stored().sealedDetails().ofCase(id, "Check of copies"))
                .isEqualTo(Map.of(withheld.id(), ADDRESS));
        assertThat(record.stored().audit().ofCase(id.value()).getLast().act())
                .isEqualTo(Act.SEALED_DETAIL_READ);
    }

    @Test
    void opensNoBoxThatWasMovedToAnotherPerson() {
        var father = Made.person(id, "D. Hale", Part.RESPONDENT);
        var his = Made.address(father, Confidentiality.WITHHELD);
        cases.save(father);
        cases.save(his, "elsewhere");
        record.store()
                .sql()
                .change(
                        "UPDATE sealed SET box = (SELECT box FROM sealed WHERE item = ?) WHERE item = ?",
                        withheld.id(),
                        his.id());
        assertThatThrownBy(() -> record.stored().sealedDetails().open(his.id(), "Visit"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesADetailOutOfTheOpenWhenItBecomesWithheld() {
        var open = Made.address(alys, Confidentiality.OPEN);
        cases.save(open, "12 Heol Newydd");
        assertThat(point(open).openDetail()).contains("12 Heol Newydd");
        cases.save(Made.as(open, Confidentiality.WITHHELD), "");
        assertThat(point(open).openDetail()).isEmpty();
        assertThat(record.stored().sealedDetails().open(open.id(), "Visit"))
                .contains("12 Heol Newydd");
    }

    @Test
    void opensADetailThatIsNoLongerWithheldAndSaysSoInTheAudit() {
        cases.save(Made.as(withheld, Confidentiality.OPEN), "");
        assertThat(point(withheld).openDetail()).contains(ADDRESS);
        assertThat(record.store().sql().number("SELECT count(*) FROM sealed")).isZero();
        assertThat(record.stored().audit().ofCase(id.value()))
                .anyMatch(entry -> entry.act() == Act.SEALED_DETAIL_READ);
    }

    @Test
    void changesNothingWhenTheSameIsKeptTwice() {
        allSent();
        var before = record.stored().audit().verify();
        cases.save(theCase);
        cases.save(alys);
        cases.save(withheld, ADDRESS);
        assertThat(record.stored().audit().verify()).isEqualTo(before);
        assertThat(waiting()).isZero();
    }

    @Test
    void sendsAWithheldDetailAgainWhenOnlyTheDetailChangedAndTheEarlierBesideIt() {
        allSent();
        cases.save(withheld, "5 Lôn y Dŵr");
        assertThat(waiting()).isEqualTo(2);
        assertThat(record.stored().sealedDetails().open(withheld.id(), "Visit"))
                .contains("5 Lôn y Dŵr");
    }

    @Test
    void carriesThroughWhatANewerTystWrote() {
        var sql = record.store().sql();
        var body = Json.object(sql.word("SELECT body FROM item WHERE item = ?", alys.id()));
        sql.change(
                "UPDATE item SET body = ? WHERE item = ?",
                Json.text(body.put("pronouns", "she")),
                alys.id());
        cases.save(Made.person(id, "Alys", Part.OTHER_PERSON));
        cases.save(renamed(alys));
        assertThat(sql.word("SELECT body FROM item WHERE item = ?", alys.id()))
                .contains("pronouns", "Alys Mai");
    }

    @Test
    void letsNothingMoveToAnotherCase() {
        var elsewhere = Made.aCase("XX26P00418").id();
        var moved =
                new Person(
                        alys.id(),
                        elsewhere,
                        alys.name(),
                        List.of(),
                        alys.birth(),
                        "",
                        alys.parts(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        alys.language(),
                        "");
        assertThatThrownBy(() -> cases.save(moved)).isInstanceOf(IllegalStateException.class);
        assertThat(cases.open(id).orElseThrow().people()).containsExactly(alys, mother);
    }

    @Test
    void keepsEveryLetterAPersonCanHaveInTheirName() {
        var name = "Łukasz Nguyễn-O’Brien 🙂 ŵŷâêîôû \"; DROP TABLE item; --\u0000end";
        var person = Made.person(id, name, Part.OTHER_PERSON);
        cases.save(person);
        record.reopen();
        assertThat(
                        record.stored()
                                .cases()
                                .open(id)
                                .orElseThrow()
                                .person(person.id())
                                .orElseThrow()
                                .name())
                .isEqualTo(name);
    }

    private static Person renamed(Person person) {
        return new Person(
                person.id(),
                person.caseId(),
                "Alys Mai",
                List.of(),
                person.birth(),
                "",
                person.parts(),
                List.of(),
                List.of(),
                Optional.empty(),
                person.language(),
                "");
    }

    private ContactPoint point(ContactPoint point) {
        return cases.open(id).orElseThrow().contactPoints().stream()
                .filter(each -> each.id().equals(point.id()))
                .findFirst()
                .orElseThrow();
    }

    private void allSent() {
        record.store().sql().change("UPDATE item SET state = 'CLEAN'");
    }

    private int waiting() {
        return cases.rows().getFirst().waitingToSync();
    }
}
