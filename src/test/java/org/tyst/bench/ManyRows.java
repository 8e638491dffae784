package org.tyst.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tyst.central.Underneath;

/** Puts many items into the central database at once. Their boxes are noise: nobody is to read them. */
final class ManyRows implements AutoCloseable {
    private static final String OTHERS =
            """
            INSERT INTO case_head (case_id) SELECT gen_random_uuid() FROM generate_series(1, ?) RETURNING case_id
            """;
    private static final String ACCESS =
            """
            INSERT INTO case_access (user_id, case_id, role, granted_by, reason)
            SELECT gen_random_uuid(), case_id, 'ALLOCATED', 'bench', 'bench' FROM case_head
            WHERE case_id NOT IN (SELECT case_id FROM case_access)
            """;

    /** The n-th row goes to the n-th case, round and round, and each takes the next version of its case. */
    private static final String FILL =
            """
            WITH made AS MATERIALIZED (
                SELECT head.case_id, gen_random_uuid() AS item, head.ver + 1 + n / cardinality(cases.ids) AS vid
                FROM (SELECT ?::uuid[] AS ids) cases CROSS JOIN generate_series(0, ? - 1) n
                CROSS JOIN case_head head
                WHERE head.case_id = cases.ids[1 + n % cardinality(cases.ids)]),
            kept AS (
                INSERT INTO item_version (case_id, item, kind, vid, op, device, user_id, box)
                SELECT case_id, item, 'STATEMENT', vid, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
                    decode(repeat(md5(item::text), 8), 'hex')
                FROM made),
            stood AS (
                INSERT INTO item (case_id, item, kind, vid) SELECT case_id, item, 'STATEMENT', vid FROM made)
            UPDATE case_head SET ver = newest.vid
            FROM (SELECT case_id, max(vid) AS vid FROM made GROUP BY case_id) newest
            WHERE newest.case_id = case_head.case_id
            """;

    private static final String VERSIONS =
            "SELECT case_id, ver FROM case_head WHERE case_id = ANY (?)";

    private final Connection owner;

    ManyRows() throws SQLException {
        this.owner = Underneath.owner();
    }

    Stream<UUID> casesOfOthers(int count) throws SQLException {
        var made = Stream.<UUID>builder();
        try (var statement = owner.prepareStatement(OTHERS)) {
            statement.setInt(1, count);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) made.add(rows.getObject(1, UUID.class));
            }
        }
        run(ACCESS);
        return made.build();
    }

    void fill(Collection<UUID> cases, int count) throws SQLException {
        try (var statement = owner.prepareStatement(FILL)) {
            statement.setArray(1, array(cases));
            statement.setInt(2, count);
            statement.executeUpdate();
        }
        run("ANALYZE");
        run("CHECKPOINT");
    }

    Map<UUID, Long> versions(Collection<UUID> cases) throws SQLException {
        var versions = new HashMap<UUID, Long>();
        try (var statement = owner.prepareStatement(VERSIONS)) {
            statement.setArray(1, array(cases));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        return versions;
    }

    private Array array(Collection<UUID> ids) throws SQLException {
        return owner.createArrayOf("uuid", ids.toArray());
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
