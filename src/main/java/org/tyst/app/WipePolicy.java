package org.tyst.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tyst.sync.Allowance;

/**
 * What is done with unsent work before a laptop forgets everything.
 *
 * @param sendFirst whether it goes to the central record first, for the manager
 * @param tries that many are made, with a pause between them
 * @param hours after these it is over, however many were made
 * @param minutesForFiles so long may the bytes of filed copies, photos and documents take once all words have gone
 * @param megabytesOfFiles and so many of them may go
 */
record WipePolicy(
        boolean sendFirst,
        int tries,
        int minutesBetween,
        int hours,
        int minutesForFiles,
        int megabytesOfFiles) {
    private static final long MEGA = 1_000_000;

    Duration pause() {
        return Duration.ofMinutes(minutesBetween);
    }

    /** What is left of it, wherever it was cut. */
    Allowance allowance(PendingWipe.Files files, Clock clock) {
        return new Allowance(megabytesOfFiles * MEGA - files.went(), until(files), clock);
    }

    boolean isOver(PendingWipe.Files files, Instant now) {
        return !now.isBefore(until(files));
    }

    private Instant until(PendingWipe.Files files) {
        return files.since().plus(Duration.ofMinutes(minutesForFiles));
    }

    /** One try is always made. */
    boolean givesUp(int made, Instant since, Instant now) {
        return made >= tries || now.isAfter(since.plus(Duration.ofHours(hours)));
    }
}
