package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers that were used, on whichever node, are kept for as long as a request that carries one would still be let in. */
final class Nonces {
    private static final int LONGEST = 64;
    private static final String TIDY = "DELETE FROM nonce WHERE at < ?";

    private final Duration kept;
    private final Clock clock;
    private final AtomicLong tidied;

    Nonces(Duration kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
        this.tidied = new AtomicLong(clock.millis());
    }

    static boolean isBearable(String nonce) {
        return nonce.length() <= LONGEST;
    }

    void tidy(Connection connection, Instant now) throws SQLException {
        var last = tidied.get();
        if (now.toEpochMilli() < last + kept.toMillis()
                || !tidied.compareAndSet(last, now.toEpochMilli())) return;
        Sql.change(connection, TIDY, now.minus(kept));
    }
}
