package org.tyst.screens.history;

import java.time.Instant;
import org.tyst.audit.Act;

/** One line of a history, worded. Saving again and again at one thing is one line. */
public record HistoryLine(
        Instant at,
        String when,
        String what,
        String about,
        String who,
        String why,
        Act.Sort sort) {}
