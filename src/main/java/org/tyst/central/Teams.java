package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Who works in which team, in which part. What a manager and business support see follows from what the team's practitioners have. */
final class Teams {
    private static final String HAS =
            """
            SELECT 1 FROM team_member WHERE team = ? AND user_id = ? AND part = ? AND (to_at IS NULL OR to_at > now())
            """;
    private static final String JOIN =
            "INSERT INTO team_member (team, user_id, part) VALUES (?, ?, ?)";
    private static final String LEAVE =
            """
            UPDATE team_member SET to_at = now() WHERE team = ? AND user_id = ? AND (to_at IS NULL OR to_at > now())
            """;

    private Teams() {}

    /** Stored by name: add, never rename. */
    enum Part {
        PRACTITIONER,
        MANAGER,
        BUSINESS_SUPPORT
    }

    /** False if it was so before. */
    static boolean join(Connection connection, UUID team, UUID user, Part part)
            throws SQLException {
        if (Sql.row(connection, HAS, row -> true, team, user, part.name()).isPresent())
            return false;
        Sql.change(connection, JOIN, team, user, part.name());
        return true;
    }

    /** In every part they have there. False if they had none. */
    static boolean leave(Connection connection, UUID team, UUID user) throws SQLException {
        return Sql.change(connection, LEAVE, team, user) > 0;
    }
}
