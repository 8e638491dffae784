package org.tyst.sync;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Many histories, each from its own seed: the same seed is always the same life. */
public final class Lives {
    private static final int ENOUGH_TO_LOOK_AT = 10;

    private Lives() {}

    /** What went wrong in which life; the first few. */
    public static List<String> wrong(long from, long count) {
        return LongStream.range(from, from + count)
                .parallel()
                .mapToObj(seed -> wrong(seed, new History(seed)))
                .flatMap(Optional::stream)
                .limit(ENOUGH_TO_LOOK_AT)
                .toList();
    }

    /** What went wrong in this one, and everything that led to it. */
    public static Optional<String> wrong(long seed, History life) {
        return life.live().map(what -> "seed " + seed + ": " + what + "; " + life.diary());
    }
}
