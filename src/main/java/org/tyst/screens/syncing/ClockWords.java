package org.tyst.screens.syncing;

import java.time.Duration;
import java.util.Optional;
import org.tyst.words.Words;

/** How far this laptop's clock is from the central record's, where that is worth a sentence. */
final class ClockWords {
    private static final Duration WORTH_TELLING = Duration.ofMinutes(5);

    private ClockWords() {}

    /** Empty while the two agree well enough. */
    static Optional<String> of(Duration behind, Words words) {
        if (behind.abs().compareTo(WORTH_TELLING) <= 0) return Optional.empty();
        var key = behind.isNegative() ? "sync.clockAhead" : "sync.clockBehind";
        return Optional.of(words.text(key, length(behind.abs(), words)));
    }

    private static String length(Duration difference, Words words) {
        if (difference.compareTo(Duration.ofHours(2)) < 0)
            return words.text("sync.minutes", difference.toMinutes());
        if (difference.compareTo(Duration.ofDays(2)) < 0)
            return words.text("sync.hours", difference.toHours());
        return words.text("sync.days", difference.toDays());
    }
}
