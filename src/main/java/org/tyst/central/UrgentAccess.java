package org.tyst.central;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.sync.OpeningReview;

/** Who opened a case that was not theirs, why, until when, and what the manager said to it. */
final class UrgentAccess {
    private static final String OPEN = "SELECT open_urgently(?, ?)::text AS opened";
    private static final String KEEP =
            """
            INSERT INTO urgent_access (request, case_id, user_id, device, category, asked_at, until, decide_by, box)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String READ =
            """
            SELECT request, case_id, user_id, category, asked_at, until, decide_by, box, decision, decided_at FROM urgent_access
            """;
    private static final String ONE = READ + "WHERE request = ?";

    /** Everything that waits for a word, and what was decided or opened lately. */
    private static final String DIGEST =
            READ
                    + """
                    WHERE decision IS NULL OR asked_at > ? OR decided_at > ? ORDER BY asked_at
                    """;

    private static final String OF_TEAM =
            """
            SELECT DISTINCT theirs.case_id FROM team_member my
            JOIN team_member their ON their.team = my.team AND their.part = 'PRACTITIONER' AND (their.to_at IS NULL OR their.to_at > now())
            JOIN case_access theirs ON theirs.user_id = their.user_id AND theirs.role IN ('ALLOCATED', 'CO_WORKER')
            WHERE my.user_id = ? AND my.part = 'MANAGER' AND (my.to_at IS NULL OR my.to_at > now())
            """;

    private static final String DECIDE =
            "UPDATE urgent_access SET decision = ?, decided_at = now() WHERE request = ? AND decision IS NULL";
    private static final String SHUT =
            """
            UPDATE case_access SET to_at = now()
            WHERE case_id = ? AND user_id = ? AND granted_by = 'urgent' AND to_at > now()
            """;

    private static final String SAY = "SELECT decide_urgent(?, ?, ?) AS became";

    private final Boxes boxes;

    UrgentAccess(Boxes boxes) {
        this.boxes = boxes;
    }

    enum Decision {
        AGREED,
        REFUSED
    }

    /**
     * What only those read who decide about it.
     *
     * @param approver who is said to have agreed before; empty if there was no time to ask
     */
    record Said(String number, String who, String reason, Optional<String> approver) {}

    record Line(
            UUID request,
            UUID caseId,
            UUID user,
            String category,
            Instant asked,
            Instant until,
            LocalDate decideBy,
            Said said,
            Optional<Decision> decision) {
        boolean isOverdue(LocalDate today) {
            return decision.isEmpty() && today.isAfter(decideBy);
        }
    }

    void open(Connection connection, Line line, Asking asking) throws SQLException {
        Sql.rows(connection, OPEN, row -> true, line.caseId, line.until);
        var text = Json.text(line.said).getBytes(StandardCharsets.UTF_8);
        Sql.change(
                connection,
                KEEP,
                line.request,
                line.caseId,
                asking.user(),
                asking.device(),
                line.category,
                line.asked,
                line.until,
                line.decideBy,
                boxes.sealBytes(text, line.caseId, line.request, "urgent"));
    }

    Optional<Line> find(Connection connection, UUID request) throws SQLException {
        return Sql.row(connection, ONE, this::line, request);
    }

    List<Line> since(Connection connection, Instant since) throws SQLException {
        return Sql.rows(connection, DIGEST, this::line, since, since);
    }

    List<UUID> casesOfTeamsOf(Connection connection, UUID manager) throws SQLException {
        return Sql.rows(connection, OF_TEAM, row -> Sql.uuid(row, "case_id"), manager);
    }

    /** False if it was decided before. A refusal ends the access at once. */
    boolean decide(Connection connection, Line line, Decision decision) throws SQLException {
        if (Sql.change(connection, DECIDE, decision.name(), line.request) == 0) return false;
        if (decision == Decision.REFUSED) Sql.change(connection, SHUT, line.caseId, line.user);
        return true;
    }

    /** What became of a manager's word that came from a laptop. */
    enum Became {
        DECIDED,
        /** Somebody has said so before, or otherwise; the word is kept all the same. */
        DECIDED_BEFORE,
        /** Nobody decides about what they opened themselves. */
        THEIR_OWN,
        UNKNOWN
    }

    /** Only for whoever manages the team of the case; the database sees to that. */
    Became say(Connection connection, OpeningReview review) throws SQLException {
        return Sql.rows(
                        connection,
                        SAY,
                        row -> Became.valueOf(row.getString("became")),
                        review.caseId(),
                        review.opened(),
                        review.verdict().name())
                .getFirst();
    }

    private Line line(ResultSet row) throws SQLException {
        var request = Sql.uuid(row, "request");
        var caseId = Sql.uuid(row, "case_id");
        var said = boxes.openBytes(row.getBytes("box"), caseId, request, "urgent");
        return new Line(
                request,
                caseId,
                Sql.uuid(row, "user_id"),
                row.getString("category"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "until"),
                row.getObject("decide_by", LocalDate.class),
                Json.read(new String(said, StandardCharsets.UTF_8), Said.class),
                Optional.ofNullable(row.getString("decision")).map(Decision::valueOf));
    }
}
