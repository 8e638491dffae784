package org.tyst.central;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.sync.Kind;

/**
 * A push that has begun: written down, with what its sender may do in the case, and the case's counter locked.
 *
 * @param head empty if there is nothing in the case that they may write
 */
record PushBegun(Reach reach, Optional<Head> head) {
    private static final String BEGIN =
            "SELECT ver, state_hash, reads, writes FROM begin_push(?, ?, ?)";

    /** A case that nobody has yet becomes theirs who bring it. */
    static PushBegun in(Connection connection, UUID caseId, int operations, Asking asking)
            throws SQLException {
        return Sql.row(
                        connection,
                        BEGIN,
                        row -> new PushBegun(reach(row), head(row, caseId)),
                        caseId,
                        asking.device(),
                        operations)
                .orElseThrow();
    }

    private static Reach reach(ResultSet row) throws SQLException {
        return new Reach(kinds(row.getArray("reads")), kinds(row.getArray("writes")));
    }

    private static Set<Kind> kinds(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(Kind::valueOf)
                .collect(Collectors.toSet());
    }

    private static Optional<Head> head(ResultSet row, UUID caseId) throws SQLException {
        var ver = row.getLong("ver");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Head(caseId, ver, row.getString("state_hash")));
    }
}
