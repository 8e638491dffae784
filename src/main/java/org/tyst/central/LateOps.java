package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.tyst.sync.Operation;
import org.tyst.sync.StateHash;
import org.tyst.sync.late.Late;

/**
 * What came for a case that is no longer the sender's. Kept under their name whatever it is; and if the case was theirs once, it stands
 * in the case as well, for whoever has it now, who decides about it.
 */
final class LateOps {
    private static final String KEEP =
            """
            INSERT INTO late_op (op, case_id, user_id, device, kind, box) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String LOCK = "SELECT ver, state_hash FROM lock_for_late(?)";
    private static final String PUT = "SELECT put_late(?, ?, ?, ?, ?, ?, ?)::text AS put";
    private static final String TAKE_IN = "SELECT set_config('tyst.taking_in', ?, true) AS now";

    private final Boxes boxes;

    LateOps(Boxes boxes) {
        this.boxes = boxes;
    }

    private record Head(long ver, String hash) {}

    void keep(Connection connection, Operation op, Asking asking, Instant at) throws SQLException {
        var kept = new Boxes.Kept(op.writing(), op.author(), op.writtenAt());
        var box = boxes.seal(kept, op.caseId(), op.item(), 0);
        var isNew =
                Sql.change(
                                connection,
                                KEEP,
                                op.id(),
                                op.caseId(),
                                asking.user(),
                                asking.device(),
                                op.kind().name(),
                                box)
                        > 0;
        if (isNew && !op.kind().isOnlyWrittenThere()) show(connection, op, asking, at);
    }

    /** No case, never theirs, or with another organisation since: then it stays what only an administrator finds. */
    private void show(Connection connection, Operation op, Asking asking, Instant at)
            throws SQLException {
        var head =
                Sql.row(
                        connection,
                        LOCK,
                        row -> new Head(row.getLong("ver"), row.getString("state_hash")),
                        op.caseId());
        if (head.isPresent()) put(connection, Late.of(op, at), op, asking, head.get());
    }

    private void put(Connection connection, Late late, Operation op, Asking asking, Head head)
            throws SQLException {
        var vid = head.ver() + 1;
        var writing = late.inItsItem(op.writing().sealed());
        var kept = new Boxes.Kept(writing, op.author(), op.writtenAt());
        Sql.rows(
                connection,
                PUT,
                row -> true,
                op.caseId(),
                late.id(),
                vid,
                op.id(),
                asking.device(),
                boxes.seal(kept, op.caseId(), late.id(), vid),
                StateHash.toggled(head.hash(), late.id(), vid));
    }

    /** Until {@link #over}, whoever decides may write what this operation wrote, and nothing more than their own otherwise. */
    void takingIn(Connection connection, UUID op) throws SQLException {
        Sql.rows(connection, TAKE_IN, row -> true, op.toString());
    }

    void over(Connection connection) throws SQLException {
        Sql.rows(connection, TAKE_IN, row -> true, "");
    }
}
