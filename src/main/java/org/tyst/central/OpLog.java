package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Operation;
import org.tyst.sync.Refusal;

/** Which operations came, and what became of them; written in the same transaction as the effect. */
final class OpLog {
    private static final String WRITE =
            """
            INSERT INTO op_log (case_id, op, item, outcome, sent_vid, refusal, device) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND =
            "SELECT item, outcome, sent_vid, refusal FROM op_log WHERE case_id = ? AND op = ?";

    enum Became {
        APPLIED,
        CONFLICT,
        REFUSED
    }

    record Line(UUID item, Became became, long sentVid, Optional<Refusal> refusal) {}

    void write(Connection connection, Operation op, Line line, Asking asking) throws SQLException {
        Sql.change(
                connection,
                WRITE,
                op.caseId(),
                op.id(),
                line.item(),
                line.became().name(),
                line.sentVid(),
                line.refusal().map(Refusal::name),
                asking.device());
    }

    Optional<Line> find(Connection connection, UUID caseId, UUID op) throws SQLException {
        return Sql.row(
                connection,
                FIND,
                row ->
                        new Line(
                                Sql.uuid(row, "item"),
                                Became.valueOf(row.getString("outcome")),
                                row.getLong("sent_vid"),
                                Optional.ofNullable(row.getString("refusal"))
                                        .map(Refusal::valueOf)),
                caseId,
                op);
    }
}
