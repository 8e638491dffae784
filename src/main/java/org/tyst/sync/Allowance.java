package org.tyst.sync;

import java.time.Clock;
import java.time.Instant;

/** How many bytes may still go over the line, and until when. */
public final class Allowance {
    private final Clock clock;
    private final Instant until;
    private final long most;
    private long went;

    public Allowance(long most, Instant until, Clock clock) {
        this.most = most;
        this.until = until;
        this.clock = clock;
    }

    /** What does not fit is not begun: half of it would be lost all the same. */
    boolean hasRoomFor(long bytes) {
        return !isOver() && bytes <= most - went;
    }

    boolean isOver() {
        return !clock.instant().isBefore(until);
    }

    void took(long bytes) {
        went += bytes;
    }

    public long went() {
        return went;
    }
}
