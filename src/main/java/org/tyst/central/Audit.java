package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Who asked for what, and how much. Insert only: the service cannot read it back, nor change it. */
final class Audit {
    private static final String WRITE =
            "INSERT INTO audit_event (user_id, device, act, case_id, items) VALUES (?, ?, ?, ?, ?)";

    enum Act {
        JOINED,
        PUSHED,
        PULLED,
        CONTENT_SENT,
        CONTENT_FETCHED,
        /** A laptop showed another history of itself than before. */
        DISCORD
    }

    void write(Connection connection, Asking asking, Act act, Optional<UUID> caseId, int items)
            throws SQLException {
        Sql.change(connection, WRITE, asking.user(), asking.device(), act.name(), caseId, items);
    }
}
