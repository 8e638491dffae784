package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Kind;

/** The bytes of filed copies, each bound to the item that named its hash first. */
final class Contents {
    private static final String NAMED =
            "SELECT kind, content_sha256 FROM item WHERE case_id = ? AND item = ? AND content_sha256 IS NOT NULL AND kind <> 'ATTACHMENT'";
    private static final String KEEP =
            "INSERT INTO content (case_id, item, kind, sha256, box) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String READ =
            "SELECT sha256, box FROM content WHERE case_id = ? AND item = ?";
    private static final String WANTED =
            """
            SELECT i.item FROM item i LEFT JOIN content c ON c.case_id = i.case_id AND c.item = i.item
            WHERE i.case_id = ANY (ARRAY(SELECT my_cases())) AND i.content_sha256 IS NOT NULL AND i.kind <> 'ATTACHMENT' AND c.item IS NULL LIMIT 100
            """;

    private final Boxes boxes;

    Contents(Boxes boxes) {
        this.boxes = boxes;
    }

    record Named(Kind kind, String sha256) {}

    Optional<Named> named(Connection connection, UUID caseId, UUID item) throws SQLException {
        return Sql.row(
                connection,
                NAMED,
                row -> new Named(Kind.valueOf(row.getString(1)), row.getString(2)),
                caseId,
                item);
    }

    void keep(Connection connection, UUID caseId, UUID item, Named named, byte[] bytes)
            throws SQLException {
        Sql.change(
                connection,
                KEEP,
                caseId,
                item,
                named.kind.name(),
                named.sha256,
                boxes.sealBytes(bytes, caseId, item, named.sha256));
    }

    Optional<byte[]> read(Connection connection, UUID caseId, UUID item) throws SQLException {
        return Sql.row(
                connection,
                READ,
                row -> boxes.openBytes(row.getBytes("box"), caseId, item, row.getString("sha256")),
                caseId,
                item);
    }

    List<UUID> wanted(Connection connection) throws SQLException {
        return Sql.rows(connection, WANTED, row -> Sql.uuid(row, "item"));
    }
}
