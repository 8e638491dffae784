package org.tyst.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.SaveOutcome;

/**
 * Takes every row of a case out of every table, whatever tables there are: one that a later version adds cannot be forgotten
 * here. Rows are overwritten as they go ({@code secure_delete}); the log is emptied afterwards, so that no older page stays in
 * it, and the index of words lets go of its own bit by bit. What stays is the chain of what was done, without its reasons, and that the case was here.
 *
 * <p>Table and column names come from the schema of our own file, never from anything that was typed.
 */
final class Purge {
    private static final Set<String> KEPT = Set.of("audit", "case_away", "case_said");
    private static final String TABLES =
            """
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
            """;
    private static final String COLUMNS = "SELECT name FROM pragma_table_info(?)";

    /** An id is a BLOB, and never equal to anything that is not. */
    private static final String IDS = "SELECT name FROM pragma_table_info(?) WHERE type = 'BLOB'";

    /** Hashes, boxes and bytes: to compare them with ids would be to read every PDF. */
    private static final Set<String> NO_IDS =
            Set.of("bytes", "box", "mac", "why_mac", "wrapped_key");

    private static final String IN_INDEX =
            "SELECT count(*) FROM find_docsize WHERE id NOT IN (SELECT id FROM item)";
    private static final String CLEARING = "find.clearing";
    private static final String DONE = "DELETE FROM setting WHERE name = ?";

    /** So many pages of the index at a time: some ten milliseconds. */
    private static final String CLEAR = "INSERT INTO find (find, rank) VALUES ('merge', -200)";

    /** A merge that had nothing to do has written no more than that it was asked. */
    private static final int SOMETHING = 2;

    private static final String ITEMS = "(SELECT item FROM item WHERE case_id = ?)";
    private static final String MARK =
            """
            CREATE TEMP TABLE IF NOT EXISTS going (id BLOB PRIMARY KEY);
            DELETE FROM going
            """;
    private static final String GOING =
            "INSERT OR IGNORE INTO going SELECT item FROM item WHERE case_id = ?1 UNION SELECT ?1";
    private static final String SETTINGS =
            """
            DELETE FROM setting WHERE EXISTS (
                SELECT 1 FROM going WHERE instr(setting.name, uuid) > 0 OR instr(setting.value, uuid) > 0)
            """
                    .replace(
                            "uuid",
                            "lower(substr(hex(id),1,8)||'-'||substr(hex(id),9,4)||'-'||substr(hex(id),13,4)"
                                    + "||'-'||substr(hex(id),17,4)||'-'||substr(hex(id),21))");

    private final Sql sql;
    private final Transactions transactions;
    private final SettingTable settings;

    Purge(Store store) {
        this.sql = store.sql();
        this.transactions = store.transactions();
        this.settings = new SettingTable(sql);
    }

    /** Inside a transaction. Throws, and with it everything is as it was, if anything of the case would stay. */
    void takeOut(UUID caseId) {
        sql.script(MARK);
        sql.change(GOING, caseId);
        sql.change(SETTINGS);
        for (var table : tables()) delete(table, caseId);
        sql.change("DELETE FROM item WHERE case_id = ?", caseId);
        settings.put(CLEARING, "true");
        if (left() != 0) throw new IllegalStateException("A case would leave something behind");
    }

    /** After a commit: the pages that the log still holds are gone too. */
    void emptyTheLog() {
        sql.emptyTheLog();
        sql.script("DELETE FROM going");
    }

    /**
     * A row that is taken out of the index of words is covered there, not gone: its words go when the pieces of the index are merged.
     * That takes a second for a full caseload, so it is done a bit at a time, and what is typed is saved in between.
     *
     * @return false when nothing was left to do, or the disk has no room for it now
     */
    boolean clearOn() {
        if (settings.get(CLEARING).isEmpty()) return false;
        var isDone = transactions.save(this::clearSome) instanceof SaveOutcome.Saved;
        if (settings.get(CLEARING).isEmpty()) sql.emptyTheLog();
        return isDone;
    }

    private void clearSome() {
        var before = changes();
        sql.script(CLEAR);
        if (changes() - before < SOMETHING) sql.change(DONE, CLEARING);
    }

    private long changes() {
        return sql.number("SELECT total_changes()");
    }

    private void delete(String table, UUID caseId) {
        var columns = columns(table);
        if (table.equals("item")) return;
        if (columns.contains("case_id"))
            sql.change("DELETE FROM " + quoted(table) + " WHERE case_id = ?", caseId);
        else if (columns.contains("item"))
            sql.change("DELETE FROM " + quoted(table) + " WHERE item IN " + ITEMS, caseId);
    }

    /** Rows anywhere that still name the case or anything of it, in whichever column. */
    private long left() {
        var rows =
                tables().stream()
                        .flatMap(table -> ids(table).stream().map(column -> rows(table, column)))
                        .mapToLong(sql::number)
                        .sum();
        return rows + sql.number(IN_INDEX);
    }

    private List<String> ids(String table) {
        return sql.rows(IDS, row -> row.text(1), table).stream()
                .filter(column -> !NO_IDS.contains(column))
                .toList();
    }

    private static String rows(String table, String column) {
        return "SELECT count(*) FROM "
                + quoted(table)
                + " WHERE "
                + quoted(column)
                + " IN (SELECT id FROM going)";
    }

    private List<String> tables() {
        return sql.rows(TABLES, row -> row.text(1)).stream()
                .filter(table -> !KEPT.contains(table))
                .toList();
    }

    private List<String> columns(String table) {
        return sql.rows(COLUMNS, row -> row.text(1), table);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
