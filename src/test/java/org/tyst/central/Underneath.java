package org.tyst.central;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Looks at the central database itself: as its owner, or as the service in somebody's name. */
public final class Underneath {
    private Underneath() {}

    static long versions(Visit visit) throws SQLException {
        try (var connection = owner()) {
            return number(
                    connection,
                    "SELECT count(*) FROM item_version WHERE case_id = '" + visit.caseId + "'");
        }
    }

    public static Connection owner() throws SQLException {
        var postgres = TempCentral.server().database().postgres();
        var owner = postgres.owner().orElseThrow();
        return DriverManager.getConnection(postgres.url(), owner.name(), owner.password());
    }

    static Connection serviceFor(UUID user) throws SQLException {
        var postgres = TempCentral.server().database().postgres();
        var connection =
                DriverManager.getConnection(
                        postgres.url(), postgres.service().name(), postgres.service().password());
        Sql.rows(
                connection,
                "SELECT set_config('tyst.user', ?, false)",
                row -> row.getString(1),
                user.toString());
        return connection;
    }

    static long number(Connection connection, String sql) throws SQLException {
        return Sql.row(connection, sql, row -> row.getLong(1)).orElseThrow();
    }
}
