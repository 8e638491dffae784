package org.tyst.central;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.sync.CentralConflict;
import org.tyst.sync.ConflictId;
import org.tyst.sync.Kind;
import org.tyst.sync.Operation;
import org.tyst.sync.Writing;

/** Conflicts by the versions of their three texts; the texts themselves stay where versions are kept. */
final class Conflicts {
    private static final String OPEN =
            """
            INSERT INTO conflict (case_id, conflict, item, kind, fields, base_vid, mine_vid, their_vid, opened_at, ver)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SETTLE =
            "UPDATE conflict SET settled_by = ?, ver = ? WHERE case_id = ? AND conflict = ? AND settled_by IS NULL";
    private static final String BETWEEN =
            "SELECT * FROM conflict WHERE case_id = ? AND ver > ? AND ver <= ? ORDER BY ver";
    private static final String ONE_OF =
            "SELECT * FROM conflict WHERE case_id = ? AND conflict = ANY (?)";

    private final Items items;

    Conflicts(Items items) {
        this.items = items;
    }

    /** The three texts by version; 0 is "nothing stood there". */
    record Texts(long base, long mine, long theirs) {}

    void open(
            Connection connection,
            ConflictId id,
            Operation op,
            Set<String> fields,
            Texts texts,
            Instant at,
            long ver)
            throws SQLException {
        Sql.change(
                connection,
                OPEN,
                op.caseId(),
                id.value(),
                op.item(),
                op.kind().name(),
                connection.createArrayOf("text", fields.stream().sorted().toArray()),
                texts.base(),
                texts.mine(),
                texts.theirs(),
                at,
                ver);
    }

    boolean settle(Connection connection, UUID caseId, ConflictId conflict, UUID op, long ver)
            throws SQLException {
        return Sql.change(connection, SETTLE, op, ver, caseId, conflict.value()) > 0;
    }

    List<CentralConflict> between(Connection connection, UUID caseId, long from, long to)
            throws SQLException {
        return Sql.rows(connection, BETWEEN, row -> conflict(connection, row), caseId, from, to);
    }

    /** Whichever of its names it has. */
    Optional<CentralConflict> one(Connection connection, UUID caseId, Collection<ConflictId> names)
            throws SQLException {
        var ids = Sql.uuids(connection, names.stream().map(ConflictId::value).toList());
        return Sql.row(connection, ONE_OF, row -> conflict(connection, row), caseId, ids);
    }

    private CentralConflict conflict(Connection connection, ResultSet row) throws SQLException {
        var base = text(connection, row, "base_vid");
        var mine = text(connection, row, "mine_vid");
        var theirs = text(connection, row, "their_vid");
        return new CentralConflict(
                new ConflictId(Sql.uuid(row, "conflict")),
                Sql.uuid(row, "item"),
                Sql.uuid(row, "case_id"),
                Kind.valueOf(row.getString("kind")),
                Set.of((String[]) row.getArray("fields").getArray()),
                CentralConflict.shown(base.writing()),
                CentralConflict.shown(mine.writing()),
                CentralConflict.shown(theirs.writing()),
                row.getLong("their_vid"),
                mine.author(),
                mine.writtenAt(),
                theirs.author(),
                theirs.writtenAt(),
                Sql.instant(row, "opened_at"),
                Sql.maybeUuid(row, "settled_by").isPresent());
    }

    private Boxes.Kept text(Connection connection, ResultSet row, String column)
            throws SQLException {
        var vid = row.getLong(column);
        if (vid == 0)
            return new Boxes.Kept(
                    new Writing(Json.object("{}"), java.util.Map.of(), 0, false),
                    "",
                    Instant.EPOCH);
        return items.version(connection, Sql.uuid(row, "case_id"), Sql.uuid(row, "item"), vid)
                .orElseThrow(() ->
                        new IllegalStateException("A version that a conflict names is missing"));
    }
}
