package org.tyst.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * A place at which the chain does not hold.
 *
 * @param seq the first link that is not as it was written, or not there
 * @param after when the last sound link before it was written
 * @param before when the next link that is there was written, if there is one
 */
public record Break(Kind kind, long seq, Optional<Instant> after, Optional<Instant> before) {

    public enum Kind {
        CHANGED,
        REMOVED,
        REORDERED,
        /** The last links are not there. */
        TAIL_CUT,
        /** The clock of this laptop was put back. The links are sound; their times are not. */
        CLOCK_WENT_BACK,
        /** The central record was shown links that are not here, or others in their place: an older copy was put back. */
        ROLLED_BACK
    }

    /** How the finding itself is written into the chain, so that it is told as new only once. */
    public String text() {
        return kind + " " + seq;
    }
}
