package org.tyst.interviews;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where pasted words came from. Never the words, and never another case: from there nothing is pasted.
 *
 * @param item the interview or report it was copied in, when it was one
 */
public record Origin(Where where, Optional<UUID> item, Instant at) {
    public enum Where {
        INTERVIEW,
        REPORT,
        CASE_PAGE,
        OUTSIDE
    }
}
