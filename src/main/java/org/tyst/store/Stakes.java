package org.tyst.store;

import java.util.UUID;
import org.tyst.sync.AtStake;
import org.tyst.sync.Keeping;
import org.tyst.sync.Obstacle;

/** Counts what is on this laptop, and what of it is nowhere else. */
final class Stakes {
    private static final String UNSENT =
            "SELECT count(*) FROM item WHERE state <> 'CLEAN' AND state IN ('DIRTY', 'INFLIGHT', 'REFUSED')";
    private static final String LATE =
            "SELECT count(*) FROM item WHERE state <> 'CLEAN' AND state = 'LATE'";
    private static final String BEGUN =
            "SELECT count(*) FROM setting WHERE name LIKE 'scratch.%' AND value <> ''";
    private static final String CASES = "SELECT count(*) FROM item WHERE kind = 'CASE'";
    private static final String CASE_IDS = "SELECT DISTINCT case_id FROM item";
    private static final String ATTACHMENTS = "SELECT count(*) FROM attachment";

    private final Sql sql;
    private final Keeping keeping;

    Stakes(Sql sql, Keeping keeping) {
        this.sql = sql;
        this.keeping = keeping;
    }

    AtStake count() {
        var files = sql.rows(CASE_IDS, row -> row.id(1)).stream().mapToInt(this::filesHereAlone);
        return new AtStake(
                (int) sql.number(LATE),
                (int) (sql.number(UNSENT) + sql.number(BEGUN)),
                files.sum(),
                (int) sql.number(CASES),
                (int) sql.number(ATTACHMENTS));
    }

    private int filesHereAlone(UUID caseId) {
        return keeping.obstacles(caseId).stream()
                .filter(obstacle -> obstacle.kind() == Obstacle.Kind.FILES_NOT_SENT)
                .mapToInt(Obstacle::count)
                .sum();
    }
}
