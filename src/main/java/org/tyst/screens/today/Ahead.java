package org.tyst.screens.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseRow;
import org.tyst.cases.Deadline;
import org.tyst.cases.Deadlines;
import org.tyst.reports.OrderedReports;
import org.tyst.reports.ReportStore;
import org.tyst.words.Days;

/** The weeks ahead, day by day, and before them what is overdue. */
final class Ahead {

    static final int WEEKS = 4;

    private final OpenFiles files;
    private final ReportStore reports;
    private final Deadlines deadlines;
    private final Days days;
    private final TodayWords said;

    Ahead(OpenFiles files, ReportStore reports, Deadlines deadlines, Days days, TodayWords said) {
        this.files = files;
        this.reports = reports;
        this.deadlines = deadlines;
        this.days = days;
        this.said = said;
    }

    List<TodayDay> byDay() {
        var byDay =
                all().collect(
                                Collectors.groupingBy(
                                        Deadline::day, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(entry -> day(entry.getKey(), entry.getValue()))
                .toList();
    }

    private TodayDay day(LocalDate day, List<Deadline> due) {
        var rows =
                due.stream()
                        .sorted(Comparator.comparing(deadline -> deadline.theCase().title()))
                        .map(said::deadline)
                        .toList();
        return new TodayDay(
                day, days.weekday(day), days.away(day), day.isBefore(days.today()), rows);
    }

    private Stream<Deadline> all() {
        return files.rows().stream()
                .filter(row -> row.nextHearing().isPresent() || row.reportDue().isPresent())
                .map(CaseRow::id)
                .flatMap(id -> files.file(id).stream())
                .flatMap(this::of);
    }

    private Stream<Deadline> of(CaseFile file) {
        var today = days.today();
        return deadlines.of(file, today, today.plusWeeks(WEEKS)).stream().filter(this::isStillToDo);
    }

    /** A report that is with the court is done, whatever its filing date was. */
    private boolean isStillToDo(Deadline deadline) {
        return switch (deadline) {
            case Deadline.HearingOn hearing -> true;
            case Deadline.ReportDue due ->
                    !OrderedReports.isFiled(due.report(), reports.ofCase(due.theCase().id()));
        };
    }
}
