package org.tyst.central;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers that were used, for as long as a request that carries one would still be let in. */
final class Nonces {
    private static final int TIDY_AT = 10_000;

    private final Map<String, Instant> seen = new ConcurrentHashMap<>();
    private final Duration kept;
    private final Clock clock;

    Nonces(Duration kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    boolean isNew(String nonce) {
        if (seen.size() > TIDY_AT) tidy();
        return seen.putIfAbsent(nonce, clock.instant()) == null;
    }

    private void tidy() {
        var oldest = clock.instant().minus(kept);
        seen.values().removeIf(at -> at.isBefore(oldest));
    }
}
