package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import org.tyst.sync.Operation;

/** What came for a case that is no longer the sender's. Kept under their name, for the manager. */
final class LateOps {
    private static final String KEEP =
            """
            INSERT INTO late_op (op, case_id, user_id, device, box) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private final Boxes boxes;

    LateOps(Boxes boxes) {
        this.boxes = boxes;
    }

    void keep(Connection connection, Operation op, Asking asking) throws SQLException {
        var kept = new Boxes.Kept(op.writing(), op.author(), op.writtenAt());
        var box = boxes.seal(kept, op.caseId(), op.item(), 0);
        Sql.change(connection, KEEP, op.id(), op.caseId(), asking.user(), asking.device(), box);
    }
}
