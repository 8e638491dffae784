package org.tyst.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** When the saves of a draft were last told in the chain. Only remembered: told once too often does no harm. */
final class Stretches {
    /** Well under the pause after which the history speaks of another act. */
    static final Duration LENGTH = Duration.ofMinutes(5);

    private final Map<UUID, Instant> begun = new HashMap<>();

    /** True if this save is the first of a stretch, also after a clock that was set back. */
    boolean begins(UUID item, Instant now) {
        var before = begun.get(item);
        if (before != null && !now.isBefore(before) && now.isBefore(before.plus(LENGTH)))
            return false;
        begun.put(item, now);
        return true;
    }

    /** What was to tell of them was not kept. */
    void forget() {
        begun.clear();
    }
}
