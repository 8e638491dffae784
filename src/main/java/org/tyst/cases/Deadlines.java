package org.tyst.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tyst.people.Organisation;

/**
 * What falls due and when. Two rules that look alike and are not: the court counts clear working days backwards from a
 * hearing; a person who exercises a right is answered within a calendar month (reference 4.5).
 */
public final class Deadlines {

    private static final int EXTENDED_MONTHS = 3;
    private static final int TARGET_DAYS = 28;

    private final WorkingDays workingDays;
    private final TimeLimits limits = TimeLimits.shipped();

    public Deadlines(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** Hearings from a day on, and every report that has a filing date, however late, up to a last day; soonest first. */
    public List<Deadline> of(CaseFile file, LocalDate today, LocalDate last) {
        return Stream.<Deadline>concat(hearings(file, today), reports(file))
                .filter(deadline -> !deadline.day().isAfter(last))
                .sorted(Comparator.comparing(Deadline::day))
                .toList();
    }

    /** The same day next month, or that month's last day; never a day on which nobody works. */
    public LocalDate oneMonthFrom(LocalDate received) {
        return workingDays.onOrAfter(received.plusMonths(1));
    }

    /** For complex requests: three months from the day of receipt, not from the first due day. */
    public LocalDate extendedFrom(LocalDate received) {
        return workingDays.onOrAfter(received.plusMonths(EXTENDED_MONTHS));
    }

    /** Never later than the statutory month, and never rolled forward. */
    public LocalDate twentyEightDaysFrom(LocalDate received) {
        return received.plusDays(TARGET_DAYS);
    }

    /** By when a person who contested something is to be answered. */
    public LocalDate answerToContest(LocalDate received, Organisation organisation) {
        return switch (limits.toContestedData(organisation)) {
            case ONE_MONTH -> oneMonthFrom(received);
            case TWENTY_EIGHT_DAYS -> twentyEightDaysFrom(received);
        };
    }

    private Stream<Deadline> hearings(CaseFile file, LocalDate today) {
        return file.hearings().stream()
                .filter(hearing -> !hearing.start().toLocalDate().isBefore(today))
                .map(hearing -> hearingOn(file.theCase(), hearing));
    }

    private Deadline hearingOn(ChildrensCase theCase, Hearing hearing) {
        var day = hearing.start().toLocalDate();
        var papersBy =
                limits.clearDaysBefore(theCase.procedure(), hearing)
                        .map(days -> workingDays.clearBefore(day, days));
        return new Deadline.HearingOn(theCase, hearing, papersBy);
    }

    private static Stream<Deadline> reports(CaseFile file) {
        return file.theCase().directedReports().stream()
                .flatMap(report ->
                        report.dueOn().stream().map(day -> due(file.theCase(), report, day)));
    }

    private static Deadline due(ChildrensCase theCase, DirectedReport report, LocalDate day) {
        return new Deadline.ReportDue(theCase, report, day);
    }
}
