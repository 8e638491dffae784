package org.tyst.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.tyst.cases.DirectedReport;

/** Which of the reports that the court has ordered are with the court. */
public final class OrderedReports {

    private static final ZoneId COURT_TIME = ZoneId.of("Europe/London");

    private OrderedReports() {}

    /** A report of that kind, filed on the day of the order or later: last year's report does not answer this year's order. */
    public static boolean isFiled(DirectedReport ordered, Collection<Report> reports) {
        return reports.stream().anyMatch(report -> answers(report, ordered));
    }

    private static boolean answers(Report report, DirectedReport ordered) {
        return report.isFiled()
                && report.type().equals(ordered.reportType())
                && isNotBefore(
                        report.finishedAt().map(at -> LocalDate.ofInstant(at, COURT_TIME)),
                        ordered.orderedOn());
    }

    private static boolean isNotBefore(Optional<LocalDate> filed, Optional<LocalDate> order) {
        return order.isEmpty() || filed.filter(day -> !day.isBefore(order.get())).isPresent();
    }
}
