package org.tyst.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A bucket that fills at a steady rate, up to one piece. What goes is taken out of it, and what it lacks then is waited for. */
final class Throttle {
    private static final long NANOS = 1_000_000_000L;

    private final long bytesASecond;
    private final Clock clock;
    private double inBucket = Protocol.CHUNK;
    private Instant filledAt;

    Throttle(long bytesASecond, Clock clock) {
        this.bytesASecond = bytesASecond;
        this.clock = clock;
        this.filledAt = clock.instant();
    }

    /** How long to wait before the next, now that so many have gone. */
    synchronized Duration after(int bytes) {
        fill();
        inBucket -= bytes;
        return inBucket >= 0 ? Duration.ZERO : Duration.ofNanos(nanosFor(-inBucket));
    }

    /** A clock that was set back fills nothing, and one that was set far on fills no more than there is room for. */
    private void fill() {
        var now = clock.instant();
        var passed = Math.max(0, Duration.between(filledAt, now).toMillis()) / 1000.0;
        inBucket = Math.min(Protocol.CHUNK, inBucket + passed * bytesASecond);
        filledAt = now;
    }

    private long nanosFor(double bytes) {
        return (long) Math.ceil(bytes / bytesASecond * NANOS);
    }
}
