package org.tyst.screens.history;

import java.time.Instant;
import org.tyst.audit.Act;

/** One line of a history, worded. Saving or reading one thing again and again is one line. */
public record HistoryLine(
        Instant at,
        String when,
        String what,
        String about,
        String who,
        String why,
        Act.Sort sort) {}
