package org.tyst.sync;

import java.time.Duration;
import java.time.Instant;

/** What the central record's clock said, and what this laptop's said at that moment. */
public record TimeThere(Instant there, Instant here) {
    /** How far this laptop's clock is behind; less than nothing if it is ahead. */
    public Duration behind() {
        return Duration.between(here, there);
    }
}
