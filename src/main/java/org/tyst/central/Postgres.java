package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.tyst.central.CentralConfig.Account;

/** Where the tables are: beside the service, for practice and tests, or in a PostgreSQL that somebody else runs. */
sealed interface Postgres extends AutoCloseable permits OwnPostgres, OutsidePostgres {
    /** For migrations only; empty if they are made elsewhere. */
    Optional<Account> owner();

    String url();

    Account service();

    /** For an administrator's commands; empty where the service is not trusted with them. */
    Optional<Account> administrator();

    @Override
    void close();

    /**
     * The second wall is the database's own: whoever may step over its policies, or owns its tables and could lift them, is not
     * taken as the service's account. And what it has confirmed must be on its disk.
     */
    static void check(Connection connection) throws SQLException {
        refuseIf(connection, IS_OLD, "PostgreSQL is older than version 15");
        refuseIf(
                connection,
                STEPS_OVER,
                "the account of TYST_DATABASE_USER may step over row-level security");
        refuseIf(connection, OWNS, "the account of TYST_DATABASE_USER owns the tables");
        refuseIf(connection, FORGETS, "PostgreSQL is set to confirm what is not on its disk yet");
    }

    private static void refuseIf(Connection connection, String query, String why)
            throws SQLException {
        if (Sql.row(connection, query, row -> row.getBoolean(1)).orElseThrow())
            throw new IllegalStateException("The central record does not start: " + why);
    }

    String IS_OLD = "SELECT current_setting('server_version_num')::int < 150000";
    String STEPS_OVER =
            "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user";
    String OWNS =
            """
            SELECT count(*) > 0 FROM pg_class WHERE relnamespace = 'public'::regnamespace
                AND pg_has_role(current_user, relowner, 'MEMBER')
            """;

    /** The database's own functions work for it on every case. */
    String OWNER_IS_BOUND =
            """
            SELECT NOT (rolsuper OR rolbypassrls) FROM pg_proc JOIN pg_roles ON pg_roles.oid = proowner
            WHERE proname = 'begin_line'
            """;

    String FORGETS =
            """
            SELECT current_setting('synchronous_commit') = 'off' OR current_setting('fsync') = 'off'
            """;
}
