package org.tyst.store;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.sync.CasePart;

/** How far each case was read. */
final class SyncCursors {
    private static final String ALL = "SELECT case_id, ver FROM case_cursor";
    private static final String ONE = "SELECT ver FROM case_cursor WHERE case_id = ?";
    private static final String FORWARD =
            """
            INSERT INTO case_cursor (case_id, ver, state_hash, last_contact) VALUES (?, ?, ?, ?)
            ON CONFLICT (case_id) DO UPDATE SET
                ver = max(ver, excluded.ver), state_hash = excluded.state_hash, last_contact = excluded.last_contact
            """;
    private static final String BACK = "UPDATE case_cursor SET ver = min(ver, ?) WHERE case_id = ?";

    private final Sql sql;
    private final Clock clock;

    SyncCursors(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Map<UUID, Long> all() {
        return sql.rows(ALL, row -> Map.entry(row.id(1), row.number(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    long readTo(UUID caseId) {
        return sql.row(ONE, row -> row.number(1), caseId).orElse(0L);
    }

    void forward(CasePart part) {
        sql.change(FORWARD, part.caseId(), part.to(), part.stateHash(), clock.instant());
    }

    void back(UUID caseId, long ver) {
        sql.change(BACK, ver, caseId);
    }
}
