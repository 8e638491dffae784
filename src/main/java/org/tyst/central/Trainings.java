package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Until when somebody's training holds, of those whom the agency asks for any. */
final class Trainings {
    private static final String MINE = "SELECT until FROM training WHERE user_id = asking_user()";
    private static final String OF = "SELECT until FROM training WHERE user_id = ?";
    private static final String SET =
            """
            INSERT INTO training (user_id, until) VALUES (?, ?)
            ON CONFLICT (user_id) DO UPDATE SET until = excluded.until
            """;

    Optional<LocalDate> mine(Connection connection) throws SQLException {
        return Sql.row(connection, MINE, row -> row.getObject("until", LocalDate.class));
    }

    Optional<LocalDate> of(Connection connection, UUID user) throws SQLException {
        return Sql.row(connection, OF, row -> row.getObject("until", LocalDate.class), user);
    }

    void set(Connection connection, UUID user, LocalDate until) throws SQLException {
        Sql.change(connection, SET, user, until);
    }
}
