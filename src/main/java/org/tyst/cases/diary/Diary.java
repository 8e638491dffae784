package org.tyst.cases.diary;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Deadline;
import org.tyst.cases.Deadlines;
import org.tyst.cases.DirectedReport;

/** What lies ahead in a case, for a calendar: hearings, the days by which papers and reports are due, and visits. */
public final class Diary {
    private static final int YEARS_AHEAD = 2;

    private final Deadlines deadlines;

    public Diary(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * From today on.
     *
     * @param filed reports that are with the court already: nothing is due of them
     */
    public Stream<DiaryEvent> ahead(
            CaseFile file, LocalDate today, Predicate<DirectedReport> filed) {
        return deadlines.of(file, today, today.plusYears(YEARS_AHEAD)).stream()
                .filter(deadline -> !deadline.day().isBefore(today))
                .filter(deadline ->
                        !(deadline instanceof Deadline.ReportDue due && filed.test(due.report())))
                .flatMap(this::events);
    }

    /** A visit that is planned. */
    public static DiaryEvent visit(CaseFile file, UUID id, LocalDateTime start) {
        return new DiaryEvent(
                id, DiaryEvent.Kind.VISIT, CaseNumber.of(file.theCase()), start, Optional.empty());
    }

    private Stream<DiaryEvent> events(Deadline deadline) {
        return switch (deadline) {
            case Deadline.HearingOn on -> Stream.concat(Stream.of(hearing(on)), papers(on));
            case Deadline.ReportDue due -> Stream.of(report(due));
        };
    }

    private static DiaryEvent hearing(Deadline.HearingOn on) {
        return new DiaryEvent(
                on.hearing().id().value(),
                DiaryEvent.Kind.HEARING,
                CaseNumber.of(on.theCase()),
                on.hearing().start(),
                on.hearing().end());
    }

    private static Stream<DiaryEvent> papers(Deadline.HearingOn on) {
        return on.papersBy().stream()
                .map(day ->
                        new DiaryEvent(
                                named("papers", on.hearing().id().toString()),
                                DiaryEvent.Kind.PAPERS_DUE,
                                CaseNumber.of(on.theCase()),
                                day.atStartOfDay(),
                                Optional.empty()));
    }

    private static DiaryEvent report(Deadline.ReportDue due) {
        return new DiaryEvent(
                named(due.theCase().id().toString(), type(due.report())),
                DiaryEvent.Kind.REPORT_DUE,
                CaseNumber.of(due.theCase()),
                due.day().atStartOfDay(),
                Optional.empty());
    }

    private static String type(DirectedReport report) {
        return report.reportType() + report.orderedOn().map(LocalDate::toString).orElse("");
    }

    private static UUID named(String of, String what) {
        return UUID.nameUUIDFromBytes((of + "|" + what).getBytes(StandardCharsets.UTF_8));
    }
}
