package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What Citus and YugabyteDB ask of a schema whose cases lie on several machines, asked of the catalogue of a real database: a
 * table that is about a case has the case in every unique key and in every reference. See src/docs/running-the-central-record.md.
 */
class SpreadByCaseTest {
    /** A row each for a person, a laptop, a key or an act: small, or in order of arrival, and the same on every machine. */
    private static final List<String> EVERYWHERE =
            List.of(
                    "account",
                    "audit_event",
                    "case_access",
                    "central_key",
                    "destroyed_case",
                    "device",
                    "device_audit",
                    "flyway_schema_history",
                    "join_code",
                    "known_name",
                    "line",
                    "nonce",
                    "role_kind",
                    "team_member",
                    "training",
                    "wipe_order");

    private static final String KEYS_WITHOUT_A_CASE =
            """
            SELECT i.indexrelid::regclass::text AS name FROM pg_index i
            WHERE i.indrelid = ?::regclass AND i.indisunique AND NOT EXISTS (
                SELECT FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attname = 'case_id' AND a.attnum = ANY (i.indkey))
            """;
    private static final String REFERENCES_WITHOUT_A_CASE =
            """
            SELECT r.conname AS name FROM pg_constraint r
            WHERE r.conrelid = ?::regclass AND r.contype = 'f' AND NOT (r.confrelid::regclass::text = ANY (?)) AND NOT EXISTS (
                SELECT FROM pg_attribute a WHERE a.attrelid = r.conrelid AND a.attname = 'case_id' AND a.attnum = ANY (r.conkey))
            """;

    @BeforeAll
    static void start() {
        TempCentral.server();
    }

    @Test
    void everyKeyAndReferenceOfACasesTableHasTheCase() throws Exception {
        var wrong = new TreeMap<String, List<String>>();
        try (var connection = Underneath.owner()) {
            var everywhere = connection.createArrayOf("text", EVERYWHERE.toArray());
            for (var table : tables("EXISTS")) {
                if (EVERYWHERE.contains(table)) continue;
                var keys =
                        Sql.rows(connection, KEYS_WITHOUT_A_CASE, row -> row.getString(1), table);
                var references =
                        Sql.rows(
                                connection,
                                REFERENCES_WITHOUT_A_CASE,
                                row -> row.getString(1),
                                table,
                                everywhere);
                if (!keys.isEmpty()) wrong.put(table + " keys", keys);
                if (!references.isEmpty()) wrong.put(table + " references", references);
            }
        }
        assertThat(wrong).isEqualTo(Map.of());
    }

    @Test
    void whatIsNotAboutACaseIsNamedHere() throws Exception {
        assertThat(EVERYWHERE).containsAll(tables("NOT EXISTS"));
        assertThat(tables("EXISTS"))
                .contains("item", "item_version", "op_log", "late_op", "content");
    }

    private static List<String> tables(String exist) throws SQLException {
        try (var connection = Underneath.owner()) {
            var sql =
                    String.format(
                            """
                            SELECT c.relname AS name FROM pg_class c
                            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND %s (
                                SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'case_id' AND a.attnotnull)
                            """,
                            exist);
            return Sql.rows(connection, sql, row -> row.getString(1));
        }
    }
}
