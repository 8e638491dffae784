package org.tyst.central;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.sync.Refusal;

/** Which operations came, and what became of them; written in the same transaction as the effect. */
final class OpLog {
    private static final String FIND =
            "SELECT op, item, outcome, sent_vid, refusal FROM op_log WHERE case_id = ? AND op = ANY (?)";

    enum Became {
        APPLIED,
        CONFLICT,
        REFUSED
    }

    record Line(UUID item, Became became, long sentVid, Optional<Refusal> refusal) {}

    record Entry(UUID op, Line line) {}

    /** Those of these operations that came before. */
    Map<UUID, Line> find(Connection connection, UUID caseId, Set<UUID> operations)
            throws SQLException {
        var all = new HashMap<UUID, Line>();
        Sql.rows(
                connection,
                FIND,
                row -> all.put(Sql.uuid(row, "op"), line(row)),
                caseId,
                Sql.uuids(connection, operations));
        return all;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Sql.uuid(row, "item"),
                Became.valueOf(row.getString("outcome")),
                row.getLong("sent_vid"),
                Optional.ofNullable(row.getString("refusal")).map(Refusal::valueOf));
    }
}
