package org.tyst.contests;

import java.time.Instant;

/** How a contest ended. Without reasons there is no decision (policy 3.3). */
public record Decision(ContestOutcome outcome, String reasons, String decidedBy, Instant at) {
    public Decision {
        if (reasons.isBlank()) throw new IllegalArgumentException("A decision gives its reasons");
    }
}
