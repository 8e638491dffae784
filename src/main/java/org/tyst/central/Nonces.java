package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers that were used, on whichever node, are kept for as long as a request that carries one would still be let in. */
final class Nonces {
    private static final int LONGEST = 64;
    private static final String TIDY = "DELETE FROM nonce WHERE at < ?";

    private final Duration kept;
    private final AtomicLong tidied;

    Nonces(Duration kept, Instant now) {
        this.kept = kept;
        this.tidied = new AtomicLong(now.toEpochMilli());
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
