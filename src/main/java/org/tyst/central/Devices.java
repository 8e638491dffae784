package org.tyst.central;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.BatchMark;

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
            "UPDATE device SET last_seen = now() WHERE device = ? RETURNING user_id, status, public_key, signed_in_at";

    /** Both at once, and without waiting for the disk: every request asks this. */
    private static final String MEET =
            """
            WITH known AS (
                UPDATE device SET last_seen = now()
                FROM (SELECT set_config('synchronous_commit', 'off', true) AS mode) AS in_passing
                WHERE device = ? AND in_passing.mode = 'off' RETURNING device, user_id, status, public_key, signed_in_at),
            used AS (
                INSERT INTO nonce (device, nonce, at) SELECT device, ?, ? FROM known ON CONFLICT DO NOTHING RETURNING device)
            SELECT user_id, status, public_key, signed_in_at, EXISTS (SELECT FROM used) AS is_new FROM known
            """;

    private static final String TURN_OUT =
            """
            UPDATE device SET status = CASE status WHEN 'wipe' THEN status ELSE ? END WHERE device = ?
            """;
    private static final String ALL =
            "SELECT device, user_id, status, joined_at, last_seen FROM device ORDER BY user_id, joined_at";

    private static final String NOTE_BATCH = "SELECT note_batch(?, ?, ?, ?) AS last_mark";
    private static final String LAST_MARK =
            """
            SELECT CASE WHEN mark_line = ? THEN last_mark END AS last_mark FROM device WHERE device = ? FOR UPDATE
            """;
    private static final String MARK =
            "UPDATE device SET last_mark = ?, mark_line = ? WHERE device = ?";

    /** As the column has them. */
    enum Status {
        ACTIVE,
        REVOKED,
        WIPE
    }

    /** @param signedIn when its owner last did, if it joined with an account */
    record Device(UUID user, Status status, byte[] publicKey, Optional<Instant> signedIn) {}

    record Line(
            UUID device, UUID user, Status status, Instant joined, Optional<Instant> lastSeen) {}

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
        return Sql.row(connection, FIND, Devices::device, device);
    }

    /** One that asks for something, with a number that no request of it may have had before. */
    record Met(Device device, boolean isNew) {}

    /** The number is used from now on, unless the transaction ends otherwise. */
    Optional<Met> meet(Connection connection, UUID device, String nonce, Instant now)
            throws SQLException {
        return Sql.row(
                connection,
                MEET,
                row -> new Met(device(row), row.getBoolean("is_new")),
                device,
                nonce,
                now);
    }

    private static Device device(ResultSet row) throws SQLException {
        return new Device(
                Sql.uuid(row, "user_id"),
                status(row.getString("status")),
                row.getBytes("public_key"),
                Sql.maybeInstant(row, "signed_in_at"));
    }

    private static Status status(String column) {
        return Status.valueOf(column.toUpperCase(Locale.ROOT));
    }

    /** Remembers the mark if it comes after the one that was seen last on this line of history; else that one is the answer. */
    Optional<UUID> overtaken(
            Connection connection, UUID device, BatchMark mark, Optional<UUID> meant)
            throws SQLException {
        return Sql.row(
                        connection,
                        NOTE_BATCH,
                        row -> Sql.maybeUuid(row, "last_mark"),
                        device,
                        mark.mark(),
                        mark.after(),
                        meant)
                .flatMap(last -> last);
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

    /** False if there is no such device. One that is to forget everything is turned out already, and stays so. */
    boolean turnOut(Connection connection, UUID device, Status status) throws SQLException {
        var column = status.name().toLowerCase(Locale.ROOT);
        return Sql.change(connection, TURN_OUT, column, device) == 1;
    }

    List<Line> all(Connection connection) throws SQLException {
        return Sql.rows(
                connection,
                ALL,
                row ->
                        new Line(
                                Sql.uuid(row, "device"),
                                Sql.uuid(row, "user_id"),
                                status(row.getString("status")),
                                Sql.instant(row, "joined_at"),
                                Sql.maybeInstant(row, "last_seen")));
    }
}
