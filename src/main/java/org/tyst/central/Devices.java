package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which devices belong to whom, by their public keys, and the codes by which a new one joins. */
final class Devices {
    private static final String ALLOW =
            "INSERT INTO join_code (code_sha256, user_id, until) VALUES (?, ?, ?)";
    private static final String USE =
            """
            UPDATE join_code SET used_by = ? WHERE code_sha256 = ? AND used_by IS NULL AND until > ? RETURNING user_id
            """;
    private static final String JOIN =
            "INSERT INTO device (device, user_id, status, public_key) VALUES (?, ?, 'active', ?)";
    private static final String FIND =
            "UPDATE device SET last_seen = now() WHERE device = ? RETURNING user_id, status, public_key";
    private static final String REVOKE = "UPDATE device SET status = 'revoked' WHERE device = ?";

    private static final String LAST_MARK =
            """
            SELECT CASE WHEN mark_line = ? THEN last_mark END AS last_mark FROM device WHERE device = ? FOR UPDATE
            """;
    private static final String MARK =
            "UPDATE device SET last_mark = ?, mark_line = ? WHERE device = ?";

    record Device(UUID user, boolean active, byte[] publicKey) {}

    void allow(Connection connection, String codeSha256, UUID user, Instant until)
            throws SQLException {
        Sql.change(connection, ALLOW, codeSha256, user, until);
    }

    /** Empty if the code is unknown, too old, or was used. */
    Optional<UUID> join(
            Connection connection, String codeSha256, UUID device, byte[] publicKey, Instant now)
            throws SQLException {
        var user =
                Sql.row(connection, USE, row -> Sql.uuid(row, "user_id"), device, codeSha256, now);
        if (user.isPresent()) Sql.change(connection, JOIN, device, user.get(), publicKey);
        return user;
    }

    Optional<Device> find(Connection connection, UUID device) throws SQLException {
        return Sql.row(
                connection,
                FIND,
                row ->
                        new Device(
                                Sql.uuid(row, "user_id"),
                                row.getString("status").equals("active"),
                                row.getBytes("public_key")),
                device);
    }

    /** Remembers the mark; the one before it on this line of history is the answer. */
    Optional<UUID> mark(Connection connection, UUID device, UUID mark, UUID line)
            throws SQLException {
        var before =
                Sql.row(
                        connection,
                        LAST_MARK,
                        row -> Sql.maybeUuid(row, "last_mark"),
                        line,
                        device);
        Sql.change(connection, MARK, mark, line, device);
        return before.flatMap(last -> last);
    }

    void revoke(Connection connection, UUID device) throws SQLException {
        Sql.change(connection, REVOKE, device);
    }
}
