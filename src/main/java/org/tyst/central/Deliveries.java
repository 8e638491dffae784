package org.tyst.central;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.dispatch.DeliveryNote.Standing;
import org.tyst.dispatch.DeliveryNote.Why;

/** The queue of filed copies that go on to the court. Which node has one in hand stands in the line itself, and until when. */
final class Deliveries {
    private static final String POST =
            "INSERT INTO delivery (case_id, copy, since, next_at) VALUES (?, ?, now(), now()) ON CONFLICT DO NOTHING";

    /** One node takes a line; another that looks at the same moment passes over it. */
    private static final String TAKE =
            """
            UPDATE delivery SET tries = tries + 1, lease = ?, leased_until = ?
            WHERE (case_id, copy) = (
                SELECT case_id, copy FROM delivery
                WHERE state = 'WAITING' AND next_at <= ? AND (leased_until IS NULL OR leased_until < ?)
                ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING case_id, copy, tries, since, lease
            """;

    private static final String END =
            """
            UPDATE delivery SET state = ?, why = ?, next_at = ?, done_at = ?, lease = NULL, leased_until = NULL
            WHERE case_id = ? AND copy = ? AND lease = ?
            """;

    private static final String ALL =
            """
            SELECT case_id, copy, state, why, tries, since, next_at FROM delivery
            WHERE state <> 'DELIVERED' ORDER BY state, since
            """;
    private static final String AGAIN =
            """
            UPDATE delivery SET state = 'WAITING', why = NULL, tries = 0, since = now(), next_at = now(), done_at = NULL
            WHERE case_id = ? AND copy = ? AND state = 'NEEDS_PERSON'
            """;

    /** @param lease by which the node that has it in hand is known again */
    record Due(UUID caseId, UUID copy, int tries, Instant since, UUID lease) {}

    /** How it goes on from here. */
    record Next(Standing standing, Optional<Why> why, Instant at) {}

    record Line(
            UUID caseId,
            UUID copy,
            Standing standing,
            Optional<Why> why,
            int tries,
            Instant since,
            Instant next) {}

    /** In the name of whoever brings the copy. Once more changes nothing. */
    void post(Connection connection, UUID caseId, UUID copy) throws SQLException {
        Sql.change(connection, POST, caseId, copy);
    }

    Optional<Due> take(Connection connection, UUID lease, Instant now, Instant until)
            throws SQLException {
        return Sql.row(connection, TAKE, Deliveries::due, lease, until, now, now);
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                Sql.uuid(row, "case_id"),
                Sql.uuid(row, "copy"),
                row.getInt("tries"),
                Sql.instant(row, "since"),
                Sql.uuid(row, "lease"));
    }

    /** False if it is no longer in this node's hand. */
    boolean end(Connection connection, Due due, Next next, Instant now) throws SQLException {
        var done = next.standing == Standing.WAITING ? Optional.<Instant>empty() : Optional.of(now);
        return Sql.change(
                        connection,
                        END,
                        next.standing.name(),
                        next.why.map(Why::name),
                        next.at,
                        done,
                        due.caseId,
                        due.copy,
                        due.lease)
                > 0;
    }

    /** All that has not arrived. For an administrator. */
    List<Line> outstanding(Connection connection) throws SQLException {
        return Sql.rows(connection, ALL, Deliveries::line);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Sql.uuid(row, "case_id"),
                Sql.uuid(row, "copy"),
                Standing.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("why")).map(Why::valueOf),
                row.getInt("tries"),
                Sql.instant(row, "since"),
                Sql.instant(row, "next_at"));
    }

    /** For an administrator, when what stood in the way is gone. */
    boolean again(Connection connection, UUID caseId, UUID copy) throws SQLException {
        return Sql.change(connection, AGAIN, caseId, copy) > 0;
    }
}
