package org.tyst.cases.chronology;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.tyst.cases.CaseId;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;

/**
 * A dated event.
 *
 * @param date when it was; a report prints the words in which somebody said it
 * @param origin empty for what somebody wrote by hand
 * @param source who says so, in words
 * @param children those it touched; empty for all of them
 */
public record ChronologyEntry(
        EntryId id,
        CaseId caseId,
        RoughDate date,
        String what,
        Optional<Origin> origin,
        String source,
        Optional<Standing> standing,
        Set<PersonId> children,
        String enteredBy) {
    public static final Comparator<ChronologyEntry> IN_ORDER =
            Comparator.comparing(ChronologyEntry::date, RoughDate.FIRST_POSSIBLE)
                    .thenComparing(entry -> entry.id().value());

    public ChronologyEntry {
        children = Set.copyOf(children);
        if (what.isBlank()) throw new IllegalArgumentException("An event is something");
    }

    /** An event of no child in particular is one of every child. */
    public boolean touches(PersonId child) {
        return children.isEmpty() || children.contains(child);
    }
}
