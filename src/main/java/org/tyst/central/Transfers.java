package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;

/** Which cases went to another central record and which came from one. */
final class Transfers {
    /** The desk that packs and unpacks: it is given a case like anybody else, and it is taken away again. */
    static final UUID DESK = UUID.fromString("7472616e-7366-8572-8000-000000000000");

    private static final String CONTEXT = "transfer";
    private static final String KEEP =
            "INSERT INTO transfer (case_id, pack, direction, box) VALUES (?, ?, ?, ?)";
    private static final String RECEIVED =
            "UPDATE transfer SET receipt_at = now() WHERE case_id = ? AND pack = ?";
    private static final String CALL_OFF =
            """
            UPDATE transfer SET called_off = now()
            WHERE case_id = ? AND direction = 'OUT' AND called_off IS NULL AND receipt_at IS NULL
            """;
    private static final String STANDING =
            "SELECT box FROM transfer WHERE case_id = ? AND direction = ? AND called_off IS NULL";
    private static final String HOLDERS =
            """
            SELECT DISTINCT user_id FROM case_access
            WHERE case_id = ? AND user_id <> ? AND (to_at IS NULL OR to_at > now())
            """;

    private final Boxes boxes;

    Transfers(Boxes boxes) {
        this.boxes = boxes;
    }

    enum Direction {
        OUT,
        IN
    }

    void keep(Connection connection, Direction direction, TransferManifest manifest)
            throws SQLException {
        var box = boxes.sealText(Json.text(manifest), manifest.caseId(), CONTEXT);
        Sql.change(connection, KEEP, manifest.caseId(), manifest.pack(), direction.name(), box);
    }

    /** The one that was not called off. */
    Optional<TransferManifest> standing(Connection connection, Direction direction, UUID caseId)
            throws SQLException {
        return Sql.row(
                connection,
                STANDING,
                row ->
                        Json.read(
                                boxes.openText(row.getBytes("box"), caseId, CONTEXT),
                                TransferManifest.class),
                caseId,
                direction.name());
    }

    void received(Connection connection, TransferManifest manifest) throws SQLException {
        Sql.change(connection, RECEIVED, manifest.caseId(), manifest.pack());
    }

    /** False once the other one has it, or if nothing was handed over. */
    boolean callOff(Connection connection, UUID caseId) throws SQLException {
        return Sql.change(connection, CALL_OFF, caseId) > 0;
    }

    /** Whoever has the case besides the desk. */
    List<UUID> holders(Connection connection, UUID caseId) throws SQLException {
        return Sql.rows(connection, HOLDERS, row -> Sql.uuid(row, "user_id"), caseId, DESK);
    }
}
