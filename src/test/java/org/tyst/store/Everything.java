package org.tyst.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Every value of every table of an open record, the index with its shadow tables too, as somebody with the key sees them. */
public final class Everything {
    private static final String TABLES =
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'view' AND name NOT LIKE 'sqlite_%'";
    private static final String COLUMNS = "SELECT name FROM pragma_table_info(?)";

    private Everything() {}

    public static void change(TemporaryRecord record, String sql) {
        record.store().sql().change(sql);
    }

    /** All of it, as one text. */
    public static String readable(TemporaryRecord record) {
        var text = new StringBuilder();
        var sql = record.store().sql();
        for (var table : sql.rows(TABLES, row -> row.text(1)))
            for (var column : columns(sql, table))
                sql.rows(
                                "SELECT CAST(\""
                                        + column
                                        + "\" AS BLOB) FROM \""
                                        + table
                                        + "\" WHERE \""
                                        + column
                                        + "\" IS NOT NULL",
                                row -> row.bytes(1))
                        .forEach(value ->
                                text.append(new String(value, StandardCharsets.UTF_8))
                                        .append('\n'));
        return text.toString();
    }

    /** In which tables an id still stands, as bytes or as text, and how often. */
    public static Map<String, Long> naming(TemporaryRecord record, UUID id) {
        var found = new TreeMap<String, Long>();
        var sql = record.store().sql();
        var hex = HexFormat.of().withUpperCase().formatHex(Column.bytes(id));
        for (var table : sql.rows(TABLES, row -> row.text(1)))
            for (var column : columns(sql, table)) {
                var rows =
                        sql.number(
                                "SELECT count(*) FROM \""
                                        + table
                                        + "\" WHERE instr(hex(\""
                                        + column
                                        + "\"), ?) > 0 OR instr(\""
                                        + column
                                        + "\", ?) > 0",
                                hex,
                                id.toString());
                if (rows > 0) found.merge(table, rows, Long::sum);
            }
        return found;
    }

    private static List<String> columns(Sql sql, String table) {
        return sql.rows(COLUMNS, row -> row.text(1), table);
    }
}
