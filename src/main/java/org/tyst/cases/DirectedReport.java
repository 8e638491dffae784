package org.tyst.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A report the court has ordered: the date of the order, its questions word for word, and the filing date it sets. */
public record DirectedReport(
        String reportType,
        Optional<LocalDate> orderedOn,
        Optional<LocalDate> dueOn,
        List<String> questions) {
    public DirectedReport {
        questions = List.copyOf(questions);
    }
}
