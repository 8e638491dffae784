package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.AccessPolicy;

/**
 * Until when somebody may work with personal information, of those whom the agency asks: training and attestation both hold, or a manager
 * has granted one short extension. A new version of the policy has to be attested anew.
 */
final class Trainings {
    private static final String OF = "SELECT gate_until(?, ?) AS until";
    private static final String MINE = "SELECT gate_until(asking_user(), ?) AS until";
    private static final String TRAINED =
            """
            INSERT INTO training (user_id, until) VALUES (?, ?)
            ON CONFLICT (user_id) DO UPDATE SET until = excluded.until, extended_until = NULL
            """;
    private static final String ATTESTED =
            """
            INSERT INTO training (user_id, until, attested_policy, attested_until) VALUES (?, current_date - 1, ?, ?)
            ON CONFLICT (user_id) DO UPDATE SET attested_policy = excluded.attested_policy,
                attested_until = excluded.attested_until, extended_until = NULL
            """;

    private static final String MAY_READ =
            "SELECT coalesce(gate_until(asking_user(), ?) >= (now() AT TIME ZONE 'UTC')::date, true) AS may";

    /** One, until something has been done again. */
    private static final String EXTEND =
            "UPDATE training SET extended_until = ? WHERE user_id = ? AND extended_until IS NULL";

    private final AccessPolicy policy = AccessPolicy.shipped();

    Optional<LocalDate> mine(Connection connection) throws SQLException {
        return until(connection, MINE, policy.toAttest());
    }

    Optional<LocalDate> of(Connection connection, UUID user) throws SQLException {
        return until(connection, OF, user, policy.toAttest());
    }

    /** Whoever asks; nothing of a case is given to them while this is false, in whatever way they ask for it. */
    boolean mayRead(Connection connection) throws SQLException {
        return Sql.row(connection, MAY_READ, row -> row.getBoolean("may"), policy.toAttest())
                .orElseThrow();
    }

    private static Optional<LocalDate> until(Connection connection, String query, Object... values)
            throws SQLException {
        return Sql.rows(
                        connection,
                        query,
                        row -> Optional.ofNullable(row.getObject("until", LocalDate.class)),
                        values)
                .getFirst();
    }

    void set(Connection connection, UUID user, LocalDate until) throws SQLException {
        Sql.change(connection, TRAINED, user, until);
    }

    void attested(Connection connection, UUID user, LocalDate on) throws SQLException {
        var until = on.plusYears(policy.attestedYears());
        Sql.change(connection, ATTESTED, user, policy.policyVersion(), until);
    }

    /** False if there was one already, or nobody asks them for anything. */
    boolean extend(Connection connection, UUID user, LocalDate today) throws SQLException {
        return Sql.change(connection, EXTEND, today.plusDays(policy.extensionDays()), user) > 0;
    }
}
