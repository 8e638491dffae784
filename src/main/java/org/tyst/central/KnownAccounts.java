package org.tyst.central;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Hash;

/** Whose an organisation's account is, and which device joined with it. */
final class KnownAccounts {
    private static final String FIND = "SELECT user_id FROM account WHERE account_sha256 = ?";
    private static final String KNOW =
            """
            INSERT INTO account (account_sha256, user_id) VALUES (?, ?)
            ON CONFLICT (account_sha256) DO UPDATE SET user_id = excluded.user_id, known_at = now()
            """;
    private static final String JOIN =
            """
            INSERT INTO device (device, user_id, status, public_key, account_sha256, signed_in_at) VALUES (?, ?, 'active', ?, ?, ?)
            """;

    private static final String SIGNED_IN =
            """
            UPDATE device SET signed_in_at = ? WHERE device = ? AND account_sha256 = ? AND user_id = (
                SELECT user_id FROM account WHERE account.account_sha256 = device.account_sha256)
            """;

    /** A subject is an issuer's own word for somebody, and may be their name. */
    static String hash(String issuer, String subject) {
        return Hash.hex((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8));
    }

    Optional<UUID> find(Connection connection, String account) throws SQLException {
        return Sql.row(connection, FIND, row -> Sql.uuid(row, "user_id"), account);
    }

    void know(Connection connection, String account, UUID user) throws SQLException {
        Sql.change(connection, KNOW, account, user);
    }

    void join(
            Connection connection,
            UUID device,
            UUID user,
            byte[] publicKey,
            String account,
            Instant now)
            throws SQLException {
        Sql.change(connection, JOIN, device, user, publicKey, account, now);
    }

    /** False if the device joined with another account, or the account has become somebody else's. */
    boolean signedIn(Connection connection, UUID device, String account, Instant now)
            throws SQLException {
        return Sql.change(connection, SIGNED_IN, now, device, account) == 1;
    }
}
