package org.tyst.screens.history;

import java.time.Instant;
import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.screens.Place;

/**
 * One line of a history, worded. Saving or reading one thing again and again is one line.
 *
 * @param leadsTo the page that tells more of it
 */
public record HistoryLine(
        Instant at,
        String when,
        String what,
        String about,
        String who,
        String why,
        Act.Sort sort,
        Optional<Place> leadsTo) {
    /** There is no page that tells more. */
    public HistoryLine(
            Instant at,
            String when,
            String what,
            String about,
            String who,
            String why,
            Act.Sort sort) {
        this(at, when, what, about, who, why, sort, Optional.empty());
    }
}
