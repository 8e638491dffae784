package org.tyst.store;

import org.tyst.sync.AtStake;
import org.tyst.sync.HereAlone;

/** Counts what is on this laptop, and what of it is nowhere else. */
final class Stakes {
    private static final String UNSENT =
            "SELECT count(*) FROM item WHERE state <> 'CLEAN' AND state IN ('DIRTY', 'INFLIGHT', 'REFUSED')";
    private static final String LATE =
            "SELECT count(*) FROM item WHERE state <> 'CLEAN' AND state = 'LATE'";
    private static final String BEGUN =
            "SELECT count(*) FROM setting WHERE name LIKE 'scratch.%' AND value <> ''";
    private static final String CASES = "SELECT count(*) FROM item WHERE kind = 'CASE'";
    private static final String UNCONFIRMED =
            "SELECT count(*) FROM attachment WHERE confirmed_at IS NULL";
    private static final String ATTACHMENTS = "SELECT count(*) FROM attachment";

    private final Sql sql;

    Stakes(Sql sql) {
        this.sql = sql;
    }

    AtStake count() {
        return new AtStake(
                (int) sql.number(LATE),
                (int) (sql.number(UNSENT) + sql.number(BEGUN)),
                new HereAlone(new UnconfirmedCopies(sql).count(), (int) sql.number(UNCONFIRMED)),
                (int) sql.number(CASES),
                (int) sql.number(ATTACHMENTS));
    }
}
