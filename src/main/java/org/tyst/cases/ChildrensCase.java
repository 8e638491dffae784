package org.tyst.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tyst.people.Organisation;

/**
 * One set of proceedings. {@code courtNumber} is what people say ("XX26P00417"); {@code courtReference} is the id in the
 * court's own system. Either may be blank when the court has not given it.
 */
public record ChildrensCase(
        CaseId id,
        String courtNumber,
        String courtReference,
        String court,
        LawType lawType,
        Procedure procedure,
        Organisation organisation,
        Optional<LocalDate> appliedOn,
        List<String> ordersAppliedFor,
        List<DirectedReport> directedReports) {
    public ChildrensCase {
        ordersAppliedFor = List.copyOf(ordersAppliedFor);
        directedReports = List.copyOf(directedReports);
    }

    /** What a page calls the case: the court number, or the court's reference until there is one. */
    public String title() {
        return courtNumber.isBlank() ? courtReference : courtNumber;
    }
}
