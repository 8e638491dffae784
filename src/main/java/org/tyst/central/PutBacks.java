package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.sync.Lineage;
import org.tyst.sync.Lost;
import org.tyst.sync.Operation;

/** The lines of this record's history: a new one begins when the database was put back from a backup. */
final class PutBacks {
    private static final String CURRENT = "SELECT line FROM line ORDER BY seq DESC LIMIT 1";

    /** Of a line that is not known here at all, nothing is known to be the same. */
    private static final String SHARED =
            """
            SELECT case_id, min(ver) AS ver FROM line_case
            WHERE seq > (SELECT seq FROM line WHERE line = ?) GROUP BY case_id
            """;

    private static final String SHARED_CASE =
            """
            SELECT coalesce(min(ver), 0) AS ver FROM line_case
            WHERE case_id = ? AND seq > (SELECT seq FROM line WHERE line = ?)
            """;

    private final Items items;

    PutBacks(Items items) {
        this.items = items;
    }

    UUID current(Connection connection) throws SQLException {
        return Sql.row(connection, CURRENT, row -> Sql.uuid(row, "line")).orElseThrow();
    }

    /** Whoever says something to a line that broke off is to read first. */
    void check(Connection connection, Optional<UUID> meant) throws SQLException {
        if (meant.isPresent() && !meant.get().equals(current(connection)))
            throw new Turned(410, "line");
    }

    /** The one that is read now, and all that broke off. */
    List<UUID> all(Connection connection) throws SQLException {
        return Sql.rows(connection, "SELECT line FROM line", row -> Sql.uuid(row, "line"));
    }

    /** How far each of this person's cases is the same as on that line. */
    Map<UUID, Long> shared(Connection connection, UUID line) throws SQLException {
        return Sql.rows(
                        connection,
                        SHARED,
                        row -> Map.entry(Sql.uuid(row, "case_id"), row.getLong("ver")),
                        line)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Lineage lineage(Connection connection, Operation op, Lost lost) throws SQLException {
        var shared =
                Sql.row(
                                connection,
                                SHARED_CASE,
                                row -> row.getLong("ver"),
                                op.caseId(),
                                lost.line())
                        .orElse(0L);
        return new Lineage(items.known(connection, op.caseId(), op.item()), lost, shared);
    }

    /** For a database that was put back in a way that it does not notice itself. */
    void begin(Connection connection) throws SQLException {
        Sql.run(connection, "SELECT begin_line()");
    }
}
