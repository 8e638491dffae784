package org.tyst.reports;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.LawType;
import org.tyst.cases.Procedure;
import org.tyst.people.Organisation;

/**
 * For which cases a template is offered, how readily, and why: a rule in the template itself, so that whoever adds one says so
 * there. A condition that is left out always holds.
 *
 * @param filed one of these types is with the court already
 * @param notBegun none of these types has been begun
 * @param orders one of these orders was applied for, as the court writes them
 */
public record Offer(
        Place place,
        Optional<Set<LawType>> law,
        Optional<Set<Procedure>> procedures,
        Optional<Set<Organisation>> organisations,
        Optional<Set<String>> filed,
        Optional<Set<String>> notBegun,
        Optional<Set<String>> orders,
        Bilingual because) {
    /** In the order in which they are shown. */
    public enum Place {
        ORDERED,
        PROPOSED,
        FITTING,
        SELDOM
    }

    public boolean holds(ChildrensCase theCase, Collection<Report> reports) {
        return in(law, theCase.lawType())
                && in(procedures, theCase.procedure())
                && in(organisations, theCase.organisation())
                && filed.map(types -> isFiled(types, reports)).orElse(true)
                && notBegun.map(types -> !isBegun(types, reports)).orElse(true)
                && orders.map(asked ->
                                theCase.ordersAppliedFor().stream().anyMatch(asked::contains))
                        .orElse(true);
    }

    private static <T> boolean in(Optional<Set<T>> asked, T given) {
        return asked.map(all -> all.contains(given)).orElse(true);
    }

    private static boolean isFiled(Set<String> types, Collection<Report> reports) {
        return reports.stream().anyMatch(one -> one.isFiled() && types.contains(one.type()));
    }

    private static boolean isBegun(Set<String> types, Collection<Report> reports) {
        return reports.stream().anyMatch(one -> types.contains(one.type()));
    }
}
