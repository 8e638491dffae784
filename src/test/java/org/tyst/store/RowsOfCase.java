package org.tyst.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.CentralConflict;
import org.tyst.sync.LocalItem;

/** What an open record holds of one case, as sync moves it. */
public final class RowsOfCase {
    private static final String ITEMS = "SELECT item FROM item WHERE case_id = ? ORDER BY id";
    private static final String HAS_LEFT =
            """
            SELECT EXISTS (SELECT 1 FROM audit WHERE case_id = ?1 AND act = 'CASE_TAKEN_OFF')
                AND NOT EXISTS (SELECT 1 FROM item WHERE case_id = ?1)
            """;

    private final Sql sql;
    private final SyncRows rows;
    private final SyncConflicts conflicts;
    private final UUID caseId;

    public RowsOfCase(TemporaryRecord record, UUID caseId) {
        this.sql = record.store().sql();
        this.rows = new SyncRows(sql, new SealedTable(sql, record.keys().sealBox()));
        this.conflicts = new SyncConflicts(sql, TemporaryRecord.REES, record.clock());
        this.caseId = caseId;
    }

    public Optional<LocalItem> one(UUID item) {
        return rows.one(item);
    }

    public List<LocalItem> items() {
        return sql.rows(ITEMS, row -> row.id(1), caseId).stream()
                .map(item -> rows.one(item).orElseThrow())
                .toList();
    }

    public Collection<CentralConflict> openConflicts() {
        return conflicts.open().stream().filter(one -> one.caseId().equals(caseId)).toList();
    }

    public boolean hasLeft() {
        return sql.number(HAS_LEFT, caseId) > 0;
    }
}
