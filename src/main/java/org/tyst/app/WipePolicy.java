package org.tyst.app;

import java.time.Duration;
import java.time.Instant;

/**
 * What is done with unsent work before a laptop forgets everything.
 *
 * @param sendFirst whether it goes to the central record first, for the manager
 * @param tries that many are made, with a pause between them
 * @param hours after these it is over, however many were made
 */
record WipePolicy(boolean sendFirst, int tries, int minutesBetween, int hours) {
    Duration pause() {
        return Duration.ofMinutes(minutesBetween);
    }

    /** One try is always made. */
    boolean givesUp(int made, Instant since, Instant now) {
        return made >= tries || now.isAfter(since.plus(Duration.ofHours(hours)));
    }
}
