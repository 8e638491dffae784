package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import org.tyst.sync.Kind;
import org.tyst.sync.Operation;

/** What came for a case that is no longer the sender's. Kept under their name, for the manager. */
final class LateOps {
    private static final String KEEP =
            """
            INSERT INTO late_op (op, case_id, user_id, device, box, item, attachment_sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private final Boxes boxes;

    LateOps(Boxes boxes) {
        this.boxes = boxes;
    }

    void keep(Connection connection, Operation op, Asking asking) throws SQLException {
        var kept = new Boxes.Kept(op.writing(), op.author(), op.writtenAt());
        var box = boxes.seal(kept, op.caseId(), op.item(), 0);
        var bytes = op.contentSha256().filter(named -> op.kind() == Kind.ATTACHMENT);
        Sql.change(
                connection,
                KEEP,
                op.id(),
                op.caseId(),
                asking.user(),
                asking.device(),
                box,
                op.item(),
                bytes);
    }
}
