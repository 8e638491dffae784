package org.tyst.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.people.Organisation.CAFCASS;
import static org.tyst.people.Organisation.CAFCASS_CYMRU;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tyst.people.Organisation;

class DeadlinesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-11");

    private final Deadlines deadlines = new Deadlines(WorkingDays.ofEnglandAndWales());

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-03-02, 2026-04-30, 2026-02-28",
        "2026-03-03, 2026-04-07, 2026-06-03, 2026-03-31",
        "2026-04-03, 2026-05-05, 2026-07-03, 2026-05-01",
        "2026-05-31, 2026-06-30, 2026-09-01, 2026-06-28",
        "2026-11-25, 2026-12-29, 2027-02-25, 2026-12-23",
    })
    void answersWithinAMonthAsTheRegulatorCountsIt(
            LocalDate received, LocalDate due, LocalDate extended, LocalDate target) {
        assertThat(deadlines.oneMonthFrom(received)).isEqualTo(due);
        assertThat(deadlines.extendedFrom(received)).isEqualTo(extended);
        assertThat(deadlines.twentyEightDaysFrom(received)).isEqualTo(target);
    }

    @Test
    void neverPutsTheTargetAfterTheStatutoryDay() {
        LocalDate.parse("2025-01-01")
                .datesUntil(LocalDate.parse("2028-11-01"))
                .forEach(received ->
                        assertThat(deadlines.twentyEightDaysFrom(received))
                                .isBeforeOrEqualTo(deadlines.oneMonthFrom(received)));
    }

    @Test
    void answersAContestByTheRuleOfTheEmployer() {
        var received = LocalDate.parse("2026-03-03");
        assertThat(deadlines.answerToContest(received, CAFCASS)).isEqualTo("2026-04-07");
        assertThat(deadlines.answerToContest(received, CAFCASS_CYMRU)).isEqualTo("2026-03-31");
    }

    @Test
    void listsHearingsAheadAndReportsHoweverLateSoonestFirst() {
        var file =
                file(
                        List.of(
                                hearing("First Hearing", "2026-11-20T10:00"),
                                hearing("Directions", "2026-11-10T10:00")),
                        List.of(report("2026-10-30"), report("2027-05-01")));
        assertThat(deadlines.of(file, TODAY, TODAY.plusWeeks(4)))
                .extracting(deadline -> deadline.day().toString())
                .containsExactly("2026-10-30", "2026-11-20");
    }

    @Test
    void saysByWhenTheCourtMustHaveThePapersForAFirstHearing() {
        var file = file(List.of(hearing("First Hearing", "2026-11-20T10:00")), List.of());
        assertThat(deadlines.of(file, TODAY, TODAY.plusWeeks(4)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Deadline.HearingOn.class,
                        on -> assertThat(on.papersBy()).contains(LocalDate.parse("2026-11-16")));
    }

    private static final CaseId CASE = new CaseId(new UUID(1, 1));

    private static Hearing hearing(String type, String start) {
        return new Hearing(
                new HearingId(UUID.randomUUID()),
                CASE,
                type,
                LocalDateTime.parse(start),
                Optional.empty(),
                "");
    }

    private static DirectedReport report(String due) {
        return new DirectedReport(
                "SECTION_7_REPORT", Optional.empty(), Optional.of(LocalDate.parse(due)), List.of());
    }

    private static CaseFile file(List<Hearing> hearings, List<DirectedReport> reports) {
        var theCase =
                new ChildrensCase(
                        CASE,
                        "XX26P00417",
                        "",
                        "",
                        LawType.PRIVATE_LAW,
                        Procedure.CHILD_ARRANGEMENTS_PROGRAMME,
                        Organisation.CAFCASS,
                        Optional.empty(),
                        List.of(),
                        reports);
        return new CaseFile(
                theCase, List.of(), List.of(), hearings, List.of(), List.of(), List.of());
    }
}
