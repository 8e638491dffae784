package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Kind;
import org.tyst.sync.Operation;

/**
 * Whose a report is, by who was signed in when it was sent, and not by any name that stands in it. What somebody else sends for it
 * is kept and put before its author; it does not come to stand.
 */
final class ReportHands {
    private static final String WHOSE = "SELECT whose_report(?, ?) AS hand";

    private ReportHands() {}

    static boolean isAnothers(Connection connection, Operation op, Asking asking)
            throws SQLException {
        if (op.kind() != Kind.REPORT) return false;
        return whose(connection, op).filter(hand -> !hand.equals(asking.user())).isPresent();
    }

    private static Optional<UUID> whose(Connection connection, Operation op) throws SQLException {
        return Sql.rows(
                        connection,
                        WHOSE,
                        row -> Optional.ofNullable(row.getObject("hand", UUID.class)),
                        op.caseId(),
                        op.item())
                .getFirst();
    }
}
