package org.tyst.store;

import java.util.Optional;
import java.util.UUID;
import org.tyst.vault.SealBox;
import org.tyst.vault.SealContext;

/** The sealed compartment's boxes. Each new value is a new version, and a box opens only as the version it is. */
public final class SealedTable {
    private static final String FIND =
            "SELECT version, box FROM sealed WHERE item = ? AND field = ?";
    private static final String PUT =
            """
            INSERT INTO sealed (item, field, version, box) VALUES (?, ?, ?, ?)
            ON CONFLICT (item, field) DO UPDATE SET version = excluded.version, box = excluded.box\
            """;
    private static final String REMOVE = "DELETE FROM sealed WHERE item = ? AND field = ?";

    private final Sql sql;
    private final SealBox seals;

    SealedTable(Sql sql, SealBox seals) {
        this.sql = sql;
        this.seals = seals;
    }

    /** False if that very value lies there already. */
    boolean put(UUID caseId, UUID item, String field, String value) {
        var before = find(item, field);
        if (before.isPresent() && open(caseId, item, field).equals(Optional.of(value)))
            return false;
        var version = before.map(Box::version).orElse(0L) + 1;
        var box = seals.seal(value, new SealContext(caseId, item, field, version));
        sql.change(PUT, item, field, version, box);
        return true;
    }

    /** Only for a caller that has written the audit link; a box that does not open has been tampered with. */
    Optional<String> open(UUID caseId, UUID item, String field) {
        return find(item, field)
                .map(box -> opened(box, new SealContext(caseId, item, field, box.version)));
    }

    void remove(UUID item, String field) {
        sql.change(REMOVE, item, field);
    }

    private String opened(Box box, SealContext context) {
        return seals.open(box.bytes, context)
                .orElseThrow(() ->
                        new IllegalStateException("A sealed detail is not where it was sealed"));
    }

    private Optional<Box> find(UUID item, String field) {
        return sql.row(FIND, row -> new Box(row.number(1), row.bytes(2)), item, field);
    }

    private record Box(long version, byte[] bytes) {}
}
