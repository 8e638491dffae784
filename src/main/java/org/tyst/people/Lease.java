package org.tyst.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a laptop that belongs to a central record may go without it. When the time is up what lies here is locked away,
 * not lost: what was not sent stays, and one good contact opens everything again. The laptop's clock is only ever compared
 * with itself, so a clock that is wrong all the time does no harm, and one that is put back shows.
 */
public record Lease(int days) {
    /** A time server moves a clock by seconds. */
    private static final Duration NOT_WORTH_TELLING = Duration.ofMinutes(10);

    public Lease {
        if (days < 1) throw new IllegalArgumentException("A lease of less than a day");
    }

    /** Whether what lies here may be read now. */
    public sealed interface Standing {
        record Running() implements Standing {}

        record Lapsed(Instant lastContact, int days) implements Standing {}

        record ClockWentBack(Instant latest, Instant now) implements Standing {}

        default boolean isOpen() {
            return this instanceof Running;
        }
    }

    /**
     * Where this laptop stands.
     *
     * @param contact the last good contact, by this laptop's clock; before the first there is no lease
     * @param latest the latest that this clock has said since
     */
    public Standing at(Instant now, Optional<Instant> contact, Optional<Instant> latest) {
        var back = latest.filter(seen -> now.plus(NOT_WORTH_TELLING).isBefore(seen));
        if (back.isPresent()) return new Standing.ClockWentBack(back.get(), now);
        return contact.filter(last -> now.isAfter(last.plus(Duration.ofDays(days))))
                .<Standing>map(last -> new Standing.Lapsed(last, days))
                .orElseGet(Standing.Running::new);
    }
}
