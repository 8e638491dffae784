package org.tyst.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long until the next round: after a good one soon, after each bad one twice as long as before, up to a bound. Never quite as
 * long as another laptop waits: when the central record comes back, they do not all come at once.
 */
final class Pace {
    private static final Duration AFTER_A_GOOD_ROUND = Duration.ofSeconds(30);
    private static final Duration AFTER_A_BAD_ONE = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int DOUBLINGS = 5;

    private final RandomGenerator chance;
    private int failures;

    Pace(RandomGenerator chance) {
        this.chance = chance;
    }

    synchronized Duration after(boolean good) {
        if (good) wentWell();
        else failures++;
        return good ? about(AFTER_A_GOOD_ROUND) : about(doubled());
    }

    /** While the central record would say if there were something new. */
    Duration whileToldOfNews() {
        return about(LONGEST);
    }

    synchronized void wentWell() {
        failures = 0;
    }

    private Duration doubled() {
        var pause = AFTER_A_BAD_ONE.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** Between three quarters of it and five. */
    private Duration about(Duration pause) {
        return Duration.ofMillis((long) (pause.toMillis() * (0.75 + chance.nextDouble() / 2)));
    }
}
