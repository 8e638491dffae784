package org.tyst.central;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.sync.Kind;

/**
 * The roles of whoever asks, as the database has them. They are asked about here for a clear answer only: the database's own
 * policies decide by the same tables what a query sees, whether this was asked or not.
 */
final class Roles {
    private static final String IN_CASE =
            """
            SELECT may.kind, bool_or(may.writes) AS writes FROM my_roles() mine JOIN role_kind may ON may.role = mine.role
            WHERE mine.case_id = ? GROUP BY may.kind
            """;

    private static final String ALL =
            """
            SELECT mine.case_id, mine.role, mine.until, may.kinds < (SELECT count(DISTINCT kind) FROM role_kind) AS part
            FROM my_roles() mine JOIN (SELECT role, count(*) AS kinds FROM role_kind GROUP BY role) may ON may.role = mine.role
            """;

    private static final String KIND = "SELECT kind_of(?, ?) AS kind";

    /** @param part this role does not read everything */
    record Mine(UUID caseId, CaseRole role, Optional<Instant> until, boolean part) {
        private boolean isForATime() {
            return until.isPresent() && role != CaseRole.AUDITOR;
        }
    }

    Reach in(Connection connection, UUID caseId) throws SQLException {
        var reads = EnumSet.noneOf(Kind.class);
        var writes = EnumSet.noneOf(Kind.class);
        Sql.rows(
                connection,
                IN_CASE,
                row -> {
                    var kind = Kind.valueOf(row.getString("kind"));
                    if (row.getBoolean("writes")) writes.add(kind);
                    return reads.add(kind);
                },
                caseId);
        return new Reach(reads, writes);
    }

    /** Nobody is told of what they may not even read; whoever may, is told that it is not theirs to do. */
    void checkWrites(Connection connection, UUID caseId, Kind kind) throws SQLException {
        var reach = in(connection, caseId);
        if (reach.reads().contains(kind) && !reach.writes().contains(kind))
            throw new Turned(403, "role");
    }

    List<Mine> all(Connection connection) throws SQLException {
        return Sql.rows(connection, ALL, Roles::mine);
    }

    /** Also of what they do not see, but only in a case that they have. */
    Optional<Kind> kindOf(Connection connection, UUID caseId, UUID item) throws SQLException {
        return Sql.rows(
                        connection,
                        KIND,
                        row -> Optional.ofNullable(row.getString("kind")),
                        caseId,
                        item)
                .getFirst()
                .map(Kind::valueOf);
    }

    private static Mine mine(ResultSet row) throws SQLException {
        return new Mine(
                Sql.uuid(row, "case_id"),
                CaseRole.valueOf(row.getString("role")),
                Sql.maybeInstant(row, "until"),
                row.getBoolean("part"));
    }

    /** Of these cases they see some kinds only. */
    static Set<UUID> inPart(List<Mine> all) {
        return byCase(all).entrySet().stream()
                .filter(one -> one.getValue().stream().allMatch(Mine::part))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** These cases are open to them for a time only, without allocation. */
    static Map<UUID, Instant> openedUntil(List<Mine> all) {
        return byCase(all).entrySet().stream()
                .filter(one -> one.getValue().stream().allMatch(Mine::isForATime))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> latest(one.getValue())));
    }

    private static Instant latest(List<Mine> mine) {
        return mine.stream()
                .flatMap(one -> one.until().stream())
                .max(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private static Map<UUID, List<Mine>> byCase(List<Mine> all) {
        return all.stream().collect(Collectors.groupingBy(Mine::caseId));
    }
}
