package org.tyst.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tyst.work.Work;

/** When the next round is: one is appointed at a time, and what should not wait so long brings it forward. */
final class NextRound {
    private final Work work;
    private final Clock clock;
    private final Runnable round;
    private Optional<Appointment> next = Optional.empty();

    NextRound(Work work, Clock clock, Runnable round) {
        this.work = work;
        this.clock = clock;
        this.round = round;
    }

    private record Appointment(Instant at, Work.Waiting waiting) {}

    synchronized void in(Duration pause) {
        callOff();
        next = Optional.of(new Appointment(clock.instant().plus(pause), work.after(pause, round)));
    }

    /** No later than that. Nothing happens when none is appointed: one is running then, or none may. */
    synchronized void within(Duration pause) {
        var latest = clock.instant().plus(pause);
        if (next.filter(appointed -> appointed.at.isAfter(latest)).isPresent()) in(pause);
    }

    synchronized void callOff() {
        next.ifPresent(appointed -> appointed.waiting.callOff());
        next = Optional.empty();
    }
}
