package org.tyst.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseRow;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Deadlines;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.LawType;
import org.tyst.cases.Namesakes;
import org.tyst.cases.Person;
import org.tyst.cases.Procedure;
import org.tyst.cases.Standing;
import org.tyst.cases.WorkingDays;
import org.tyst.contests.Contest;
import org.tyst.fixtures.PracticeWords;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.SteppedClock;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.SigningCheck;
import org.tyst.interviews.Statement;
import org.tyst.store.StoredRecord;
import org.tyst.store.TemporaryRecord;

/** The practice cases on a real encrypted store. */
class PracticeCaseloadTest {
    private static final SteppedClock CLOCK = new SteppedClock();
    private static final TemporaryRecord record = new TemporaryRecord(CLOCK);
    private static final StoredRecord stored = record.stored();

    @BeforeAll
    static void load() {
        assertThat(
                        PracticeCaseload.load(
                                stored.cases(),
                                stored.interviews(),
                                stored.contests(),
                                ReesAndHale.PRACTITIONER,
                                CLOCK))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    @AfterAll
    static void close() {
        record.close();
    }

    @Test
    void thereAreTwelveCasesWithTexture() {
        assertThat(stored.cases().rows()).hasSize(12);
        assertThat(files())
                .extracting(file -> file.theCase().lawType())
                .contains(LawType.PUBLIC_LAW, LawType.PRIVATE_LAW);
        assertThat(files())
                .extracting(file -> file.theCase().procedure())
                .contains(Procedure.values());
        assertThat(files()).anyMatch(file -> file.children().size() == 6);
        assertThat(stored.contests().all()).filteredOn(Contest::isOpen).hasSizeGreaterThan(2);
        assertThat(stored.contests().all()).filteredOn(contest -> !contest.isOpen()).hasSize(2);
        assertThat(stored.interviews().drafts()).hasSizeGreaterThan(3);
    }

    @Test
    void twoMenBearOneNameAndTwoDatesOfBirth() {
        var daniels =
                files().stream()
                        .flatMap(file -> file.people().stream())
                        .filter(person -> person.name().equals("Daniel Hale"))
                        .toList();
        assertThat(daniels).hasSize(2).extracting(Person::birth).doesNotHaveDuplicates();
        assertThat(Namesakes.among(stored.cases().rows()).shared("Daniel Hale")).isTrue();
    }

    @Test
    void niaStandsInTwoCases() {
        assertThat(files())
                .filteredOn(file ->
                        file.people().stream().anyMatch(person -> person.name().equals("Nia Rees")))
                .hasSize(2);
    }

    @Test
    void aWelshSpeakingFamilySpeaksWelsh() {
        var family = file("XX26P00388");
        assertThat(family.people()).extracting(Person::language).containsOnly(LanguageChoice.WELSH);
        assertThat(statements(family)).extracting(Statement::language).contains("cy");
        assertThat(statements(family))
                .filteredOn(statement -> statement.language().equals("cy"))
                .allMatch(each -> !each.translation().isBlank());
    }

    @Test
    void statementsOfEveryStandingAreThere() {
        var standings =
                Stream.concat(
                                files().stream()
                                        .flatMap(file -> statements(file).stream())
                                        .map(Statement::standing),
                                files().stream()
                                        .flatMap(file -> file.facts().stream())
                                        .map(fact -> fact.standing()))
                        .collect(Collectors.toSet());
        assertThat(standings).containsExactlyInAnyOrder(Standing.values());
    }

    @Test
    void whatIsSignedCouldHaveBeenSigned() {
        var children =
                files().stream()
                        .flatMap(file -> file.children().stream())
                        .map(Person::id)
                        .collect(Collectors.toSet());
        assertThat(files())
                .flatExtracting(file -> stored.interviews().ofCase(file.theCase().id()))
                .filteredOn(each -> each.interview().isSigned())
                .hasSizeGreaterThan(15)
                .allSatisfy(each -> assertThat(SigningCheck.of(each, children)).isEmpty());
    }

    @Test
    void theMotherIsHiddenAndNothingSaysWhereSheIsButOneChild() {
        var family = file("XX26P00417");
        var megan =
                family.people().stream()
                        .filter(person -> person.name().equals("Megan Rees"))
                        .findFirst()
                        .orElseThrow();
        assertThat(family.contactPointsOf(megan.id()))
                .extracting(ContactPoint::confidentiality)
                .containsOnly(Confidentiality.WITHHELD);
        assertThat(statements(family))
                .filteredOn(each -> each.words().contains("Pistyll"))
                .hasSize(1);
        assertThat(Json.text(family)).doesNotContain("Pistyll", "ZZ9", "900123", "Halen");
    }

    @Test
    void noWithheldDetailStandsOpenlyOnAnyCaseFile() {
        var open = files().stream().map(Json::text).collect(Collectors.joining());
        assertThat(PracticeWords.withheld())
                .hasSizeGreaterThan(20)
                .allSatisfy(detail -> assertThat(open).doesNotContain(detail));
    }

    @Test
    void everyWordThatMayNotBeFoundIsListed() {
        assertThat(PracticeWords.secrets())
                .hasSizeGreaterThan(250)
                .contains("Daniel Hale", "14 Pistyll Row", "Nia Rees");
    }

    @Test
    void theNextWeeksAreFull() {
        var today = LocalDate.now(CLOCK);
        var deadlines = new Deadlines(WorkingDays.ofEnglandAndWales());
        var soon =
                files().stream()
                        .flatMap(file -> deadlines.of(file, today, today.plusDays(7)).stream())
                        .toList();
        assertThat(soon).hasSizeGreaterThanOrEqualTo(6);
        assertThat(soon).anyMatch(deadline -> deadline.day().isBefore(today));
    }

    @Test
    void theSameDayAgainAddsNothing() {
        var outcome =
                PracticeCaseload.load(
                        stored.cases(),
                        stored.interviews(),
                        stored.contests(),
                        ReesAndHale.PRACTITIONER,
                        CLOCK);
        assertThat(outcome).isEqualTo(new SaveOutcome.Stale());
        assertThat(stored.cases().rows()).hasSize(12);
    }

    private static List<CaseFile> files() {
        return stored.cases().rows().stream()
                .map(row -> stored.cases().open(row.id()).orElseThrow())
                .toList();
    }

    private static CaseFile file(String number) {
        return stored.cases().rows().stream()
                .filter(row -> row.title().equals(number))
                .map(CaseRow::id)
                .flatMap(id -> stored.cases().open(id).stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<Statement> statements(CaseFile file) {
        return stored.interviews().ofCase(file.theCase().id()).stream()
                .map(InterviewRecord::statements)
                .flatMap(List::stream)
                .toList();
    }
}
