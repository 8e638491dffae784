package org.tyst.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a laptop that belongs to a central record may go without it. When the time is up what lies here is locked away,
 * not lost: what was not sent stays, and one good contact opens everything again. The same holds when its owner's training has
 * run out, and while its clock shows a time that is over.
 */
public record Lease(int days) {
    public Lease {
        if (days < 1) throw new IllegalArgumentException("A lease of less than a day");
    }

    /** Whether what lies here may be read now. */
    public sealed interface Standing {
        record Running() implements Standing {}

        record Lapsed(Instant lastContact, int days) implements Standing {}

        record ClockWentBack(Instant latest, Instant now) implements Standing {}

        record Untrained(LocalDate until) implements Standing {}

        default boolean isOpen() {
            return this instanceof Running;
        }
    }

    /**
     * Where this laptop stands.
     *
     * @param clock what this laptop's clock says
     * @param word before the first contact there is no lease
     */
    public Standing at(Instant clock, Optional<LastWord> word) {
        return word.map(said -> at(clock, said)).orElseGet(Standing.Running::new);
    }

    private Standing at(Instant clock, LastWord said) {
        var time = said.timeAt(clock);
        if (time.isEmpty()) return new Standing.ClockWentBack(said.latest(), clock);
        if (time.get().isAfter(said.contact().plus(Duration.ofDays(days))))
            return new Standing.Lapsed(said.contact(), days);
        return said.isTrainedAt(time.get())
                ? new Standing.Running()
                : new Standing.Untrained(said.trainedUntil().orElseThrow());
    }
}
