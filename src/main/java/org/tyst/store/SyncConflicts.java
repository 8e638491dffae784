package org.tyst.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.basics.Json;
import org.tyst.sync.CentralConflict;
import org.tyst.sync.ConflictId;
import org.tyst.sync.ItemState;
import org.tyst.sync.Kind;
import org.tyst.sync.Settlement;

/** The conflict table: every text of a conflict until a person settles it, and the settlement until the central record knows it. */
final class SyncConflicts {
    private static final String READ =
            """
            SELECT c.conflict, c.item, c.case_id, i.kind, c.fields, c.base, c.mine, c.theirs, c.their_vid, c.mine_by, c.mine_at,
                c.theirs_by, c.theirs_at, c.opened_at, c.settled_at IS NOT NULL
            FROM conflict c JOIN item i ON i.item = c.item
            """;
    private static final String OPEN =
            READ + " WHERE c.settled_at IS NULL ORDER BY c.opened_at, c.conflict";
    private static final String ONE = READ + " WHERE c.conflict = ?";
    private static final String INSERT =
            """
            INSERT INTO conflict (conflict, item, case_id, fields, base, mine, theirs, their_vid, theirs_by, theirs_at, opened_at,
                mine_by, mine_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (conflict) DO NOTHING
            """;
    private static final String SETTLE =
            "UPDATE conflict SET settled_at = ?, settled_by = ?, how = ?, told = ? WHERE conflict = ? AND settled_at IS NULL";
    private static final String UNTOLD =
            "SELECT conflict FROM conflict WHERE item = ? AND told = 0";
    private static final String TOLD = "UPDATE conflict SET told = 1 WHERE item = ?";
    private static final String LEFT =
            "SELECT count(*) FROM conflict WHERE item = ? AND settled_at IS NULL";
    private static final String CALM =
            "UPDATE item SET state = 'CLEAN' WHERE item = ? AND state = 'CONFLICT'";
    private static final String COUNT = "SELECT count(*) FROM conflict WHERE settled_at IS NULL";
    private static final String ELSEWHERE = "ELSEWHERE";

    private final Sql sql;
    private final Author author;
    private final Clock clock;

    SyncConflicts(Sql sql, Author author, Clock clock) {
        this.sql = sql;
        this.author = author;
        this.clock = clock;
    }

    List<CentralConflict> open() {
        return sql.rows(OPEN, SyncConflicts::conflict);
    }

    Optional<CentralConflict> one(ConflictId id) {
        return sql.row(ONE, SyncConflicts::conflict, id);
    }

    int count() {
        return (int) sql.number(COUNT);
    }

    /** As it came from the central record: opened, or settled by somebody meanwhile. */
    void keep(CentralConflict conflict) {
        insert(conflict);
        if (conflict.isOpen()) return;
        sql.change(SETTLE, clock.instant(), "", ELSEWHERE, true, conflict.id());
        if (sql.number(LEFT, conflict.item()) == 0) sql.change(CALM, conflict.item());
    }

    void settledHere(ConflictId id, Settlement.Way way) {
        sql.change(SETTLE, clock.instant(), author.who(), way, false, id);
    }

    /** Settlements of this item that the central record has still to learn. */
    Set<ConflictId> untold(UUID item) {
        return sql.rows(UNTOLD, row -> new ConflictId(row.id(1)), item).stream()
                .collect(Collectors.toSet());
    }

    void told(UUID item, ItemState after) {
        if (after != ItemState.DIRTY) sql.change(TOLD, item);
    }

    private void insert(CentralConflict conflict) {
        sql.change(
                INSERT,
                conflict.id(),
                conflict.item(),
                conflict.caseId(),
                Json.text(conflict.fields()),
                Json.text(conflict.base()),
                Json.text(conflict.mine()),
                Json.text(conflict.theirs()),
                conflict.theirVid(),
                conflict.theirsBy(),
                conflict.theirsAt(),
                conflict.openedAt(),
                conflict.mineBy(),
                conflict.mineAt());
    }

    private static CentralConflict conflict(Sql.Row row) throws SQLException {
        return new CentralConflict(
                new ConflictId(row.id(1)),
                row.id(2),
                row.id(3),
                Kind.valueOf(row.text(4)),
                fields(row.text(5)),
                Json.object(row.text(6)),
                Json.object(row.text(7)),
                Json.object(row.text(8)),
                row.number(9),
                row.text(10),
                Instant.parse(row.text(11)),
                row.text(12),
                Instant.parse(row.text(13)),
                Instant.parse(row.text(14)),
                row.flag(15));
    }

    private static Set<String> fields(String json) {
        return Set.of(Json.read(json, String[].class));
    }
}
