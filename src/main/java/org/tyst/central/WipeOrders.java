package org.tyst.central;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.sync.WipeReceipt;

/** Which laptops are to forget everything, whether they have heard of it, and what they said when it was done. */
final class WipeOrders {
    private static final String ISSUE =
            "INSERT INTO wipe_order (order_id, device) VALUES (?, ?) ON CONFLICT (device) DO NOTHING";
    private static final String OF_DEVICE = "SELECT order_id FROM wipe_order WHERE device = ?";
    private static final String FETCHED =
            """
            UPDATE wipe_order SET fetched_at = coalesce(fetched_at, now()) WHERE device = ? RETURNING order_id
            """;
    private static final String RECEIVED =
            """
            UPDATE wipe_order SET receipt = ?, received_at = now()
            WHERE order_id = ? AND device = ? AND received_at IS NULL
            """;
    private static final String ALL =
            """
            SELECT w.device, d.user_id, w.order_id, w.issued_at, w.fetched_at, w.receipt, w.received_at
            FROM wipe_order w JOIN device d ON d.device = w.device ORDER BY w.issued_at
            """;

    /** One order, and how far it has come. */
    record Line(
            UUID device,
            UUID user,
            UUID order,
            Instant issued,
            Optional<Instant> fetched,
            Optional<WipeReceipt> receipt,
            Optional<Instant> received) {}

    /** A device that has one already keeps it. */
    UUID issue(Connection connection, UUID order, UUID device) throws SQLException {
        Sql.change(connection, ISSUE, order, device);
        return of(connection, device).orElseThrow();
    }

    Optional<UUID> of(Connection connection, UUID device) throws SQLException {
        return Sql.row(connection, OF_DEVICE, row -> Sql.uuid(row, "order_id"), device);
    }

    /** The device asks, and so will hear of it now. */
    Optional<UUID> fetched(Connection connection, UUID device) throws SQLException {
        return Sql.row(connection, FETCHED, row -> Sql.uuid(row, "order_id"), device);
    }

    /** The first one counts. False if it is no answer to an order, or not the first. */
    boolean received(Connection connection, WipeReceipt.Signed signed) throws SQLException {
        var receipt = signed.receipt();
        return Sql.change(
                        connection, RECEIVED, Json.text(signed), receipt.order(), receipt.device())
                == 1;
    }

    List<Line> all(Connection connection) throws SQLException {
        return Sql.rows(connection, ALL, WipeOrders::line);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Sql.uuid(row, "device"),
                Sql.uuid(row, "user_id"),
                Sql.uuid(row, "order_id"),
                Sql.instant(row, "issued_at"),
                Sql.maybeInstant(row, "fetched_at"),
                Optional.ofNullable(row.getString("receipt"))
                        .map(text -> Json.read(text, WipeReceipt.Signed.class).receipt()),
                Sql.maybeInstant(row, "received_at"));
    }
}
