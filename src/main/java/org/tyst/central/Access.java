package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whose a case is, from when to when. A line is ended and never taken out: that it once held is part of the record. */
final class Access {
    private static final String HEAD =
            "INSERT INTO case_head (case_id) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String HAS =
            """
            SELECT 1 FROM case_access
            WHERE case_id = ? AND user_id = ? AND role = ? AND from_at <= now() AND (to_at IS NULL OR to_at > now())
            """;
    private static final String BEGIN =
            """
            INSERT INTO case_access (user_id, case_id, role, to_at, granted_by, reason)
            VALUES (?, ?, ?, ?, 'administrator', 'see audit_event')
            """;
    private static final String END =
            """
            UPDATE case_access SET to_at = now()
            WHERE case_id = ? AND user_id = ? AND (to_at IS NULL OR to_at > now())
            """;

    private static final String KNOWN = "SELECT 1 FROM case_head WHERE case_id = ?";

    private Access() {}

    static boolean isKnown(Connection connection, UUID caseId) throws SQLException {
        return Sql.row(connection, KNOWN, row -> true, caseId).isPresent();
    }

    static boolean has(Connection connection, UUID caseId, UUID user, CaseRole role)
            throws SQLException {
        return Sql.row(connection, HAS, row -> true, caseId, user, role.name()).isPresent();
    }

    /**
     * False if the case was destroyed: nothing brings it back.
     *
     * @param until empty for as long as nobody ends it
     */
    static boolean begin(
            Connection connection, UUID caseId, UUID user, CaseRole role, Optional<Instant> until)
            throws SQLException {
        Sql.change(connection, HEAD, caseId);
        return Sql.change(connection, BEGIN, user, caseId, role.name(), until) > 0;
    }

    /** In whatever role they have it. False if it was not theirs. */
    static boolean end(Connection connection, UUID caseId, UUID user) throws SQLException {
        return Sql.change(connection, END, caseId, user) > 0;
    }
}
