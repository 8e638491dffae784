package org.tyst.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the central record last said that this laptop goes by while it is alone: the time, and until when its owner's training
 * holds. Kept in the encrypted record and in the vault's file, so that putting back one of them takes nothing back.
 *
 * @param contact its time at the last good contact
 * @param latest the latest that it must have been since, as far as this laptop can tell
 * @param secondsBehind how far this laptop's clock was behind it; less than nothing if it was ahead
 * @param trainedUntil the last day; empty if the agency asks for no training
 */
public record LastWord(
        Instant contact, Instant latest, long secondsBehind, Optional<LocalDate> trainedUntil) {
    /** A time server moves a clock by seconds. */
    private static final Duration NOT_WORTH_TELLING = Duration.ofMinutes(10);

    private static final ZoneId WHERE_TRAINING_ENDS = ZoneId.of("Europe/London");

    public static LastWord said(Instant there, Instant here, Optional<LocalDate> trainedUntil) {
        return new LastWord(there, there, Duration.between(here, there).toSeconds(), trainedUntil);
    }

    /**
     * The central record's time by this laptop's clock. A clock that is always wrong by the same is corrected; one that was put
     * right since is taken as it is. Empty if it was put back: it shows a time that is over, either way.
     */
    public Optional<Instant> timeAt(Instant clock) {
        return Stream.of(clock, clock.plusSeconds(secondsBehind))
                .filter(time -> !time.plus(NOT_WORTH_TELLING).isBefore(latest))
                .min(Instant::compareTo);
    }

    /** A clock that was put back takes nothing back. */
    public LastWord seenAt(Instant clock) {
        var seen = timeAt(clock).filter(latest::isBefore).orElse(latest);
        return new LastWord(contact, seen, secondsBehind, trainedUntil);
    }

    public boolean isTrainedAt(Instant time) {
        var today = time.atZone(WHERE_TRAINING_ENDS).toLocalDate();
        return trainedUntil.filter(today::isAfter).isEmpty();
    }

    /** The last day of training, if it is no more than this many days away. */
    public Optional<LocalDate> trainingEndsWithin(int days, Instant clock) {
        var today = timeAt(clock).orElse(latest).atZone(WHERE_TRAINING_ENDS).toLocalDate();
        return trainedUntil.filter(
                last -> !last.isBefore(today) && !last.minusDays(days).isAfter(today));
    }

    /** Of two that this laptop has kept, the one that came later. */
    public static Optional<LastWord> later(Optional<LastWord> one, Optional<LastWord> other) {
        return Stream.of(one, other)
                .flatMap(Optional::stream)
                .reduce((a, b) -> b.isAfter(a) ? b : a);
    }

    private boolean isAfter(LastWord other) {
        var contacts = contact.compareTo(other.contact);
        return contacts > 0 || contacts == 0 && latest.isAfter(other.latest);
    }
}
