package org.tyst.store;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tyst.basics.Json;
import org.tyst.cases.ChildrensCase;
import org.tyst.sync.Kind;

/**
 * Takes the rows of a damaged record into one that is built on a backup: of each thing, the later of the two. The damaged
 * record is the later one, unless it is itself an older copy.
 */
final class Merging {
    private static final int STRETCH = 200;
    private static final int ONE = 1;

    /** By what a thing is known, in each table. */
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("item", "item"),
                    Map.entry("sealed", "item, field"),
                    Map.entry("content", "item"),
                    Map.entry("content_to_come", "item"),
                    Map.entry("conflict", "conflict"),
                    Map.entry("audit", "seq"),
                    Map.entry("setting", "name"),
                    Map.entry("mark", "seq"),
                    Map.entry("attachment", "attachment"),
                    Map.entry("attachment_to_clear", "file"),
                    Map.entry("attachment_to_come", "item"));

    private static final Set<String> NOT_TAKEN = Set.of("audit.head");
    private static final String HEAD =
            """
            INSERT INTO setting (name, value)
            SELECT 'audit.head', seq || ' ' || lower(hex(mac)) FROM audit ORDER BY seq DESC LIMIT 1
            ON CONFLICT (name) DO UPDATE SET value = excluded.value\
            """;
    private static final String COUNTS =
            """
            SELECT case_id, kind, count(*) FROM item WHERE gone = 0 GROUP BY case_id, kind ORDER BY case_id, kind\
            """;
    private static final String CASE = "SELECT body FROM item WHERE item = ?";

    private final Sql fresh;
    private final Set<UUID> newer = new HashSet<>();

    Merging(Sql fresh) {
        this.fresh = fresh;
    }

    /** Inside a transaction of the new record's. */
    void take(Remains remains) {
        var later = isLater(remains);
        remains.each("item", STRETCH, row -> item(row, later, remains));
        remains.each("sealed", STRETCH, this::sealed);
        remains.each("content", ONE, row -> content(row, remains));
        remains.each("content_to_come", STRETCH, row -> put("content_to_come", row, false));
        remains.each("attachment", STRETCH, row -> put("attachment", row, false));
        remains.each("attachment_to_come", STRETCH, row -> put("attachment_to_come", row, false));
        remains.each("attachment_to_clear", STRETCH, row -> put("attachment_to_clear", row, false));
        remains.each("conflict", STRETCH, row -> put("conflict", row, later));
        remains.each("audit", STRETCH, row -> put("audit", row, false));
        remains.each("setting", STRETCH, row -> setting(row, later));
        remains.each("mark", STRETCH, row -> put("mark", row, false));
        fresh.change("DELETE FROM content_to_come WHERE item IN (SELECT item FROM content)");
        fresh.change(HEAD);
    }

    SalvageReport report(Optional<Backup> base, long unreadable) {
        var lines =
                fresh.rows(COUNTS, row -> line(row.id(1), Kind.valueOf(row.text(2)), row.small(3)));
        return new SalvageReport(base, lines, unreadable);
    }

    private SalvageReport.Line line(UUID caseId, Kind kind, int saved) {
        return new SalvageReport.Line(caseId, title(caseId), kind, saved, newer(caseId, kind));
    }

    private int newer(UUID caseId, Kind kind) {
        return (int)
                fresh
                        .rows(
                                "SELECT item FROM item WHERE case_id = ? AND kind = ? AND gone = 0",
                                row -> row.id(1),
                                caseId,
                                kind)
                        .stream()
                        .filter(newer::contains)
                        .count();
    }

    private String title(UUID caseId) {
        return fresh.row(CASE, row -> Json.read(row.text(1), ChildrensCase.class).title(), caseId)
                .orElse("");
    }

    private boolean isLater(Remains remains) {
        var mine = Generation.read(fresh);
        return remains.generation().filter(theirs -> theirs.isBehind(mine)).isEmpty();
    }

    private void item(Map<String, @Nullable Object> row, boolean later, Remains remains) {
        if (!isReadable(row)) {
            remains.spoilt();
            return;
        }
        if (put("item", row, later)) newer.add(Column.id(bytes(row, "item")));
    }

    private static boolean isReadable(Map<String, @Nullable Object> row) {
        try {
            Json.object(text(row, "body"));
            Kind.valueOf(text(row, "kind"));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A box opens only as the version it is, and never goes back to an earlier one. */
    private void sealed(Map<String, @Nullable Object> row) {
        var before =
                fresh.row(
                        "SELECT version FROM sealed WHERE item = ? AND field = ?",
                        each -> each.number(1),
                        bytes(row, "item"),
                        text(row, "field"));
        var version = ((Number) Objects.requireNonNull(row.get("version"))).longValue();
        if (before.isEmpty() || before.get() < version) put("sealed", row, true);
    }

    private void content(Map<String, @Nullable Object> row, Remains remains) {
        if (Sha256.hex(bytes(row, "bytes")).equalsIgnoreCase(text(row, "sha256")))
            put("content", row, false);
        else remains.spoilt();
    }

    private void setting(Map<String, @Nullable Object> row, boolean later) {
        if (!NOT_TAKEN.contains(text(row, "name"))) put("setting", row, later);
    }

    /** True if it was not there just so. Row numbers are the new record's own; what it does not know it cannot take. */
    private boolean put(String table, Map<String, @Nullable Object> row, boolean over) {
        var names = columns(table).stream().filter(row::containsKey).toList();
        var values = names.stream().map(name -> Optional.ofNullable(row.get(name))).toArray();
        if (fresh.number(there(table, names), values) > 0) return false;
        return fresh.change(insert(table, names, over), values) > 0;
    }

    private static String there(String table, List<String> names) {
        var same = names.stream().map(name -> name + " IS ?").collect(joining(" AND "));
        return "SELECT count(*) FROM " + table + " WHERE " + same;
    }

    private static String insert(String table, List<String> names, boolean over) {
        var marks = names.stream().map(name -> "?").collect(joining(", "));
        var renewed = names.stream().map(name -> name + " = excluded." + name);
        return "INSERT INTO "
                + table
                + " ("
                + String.join(", ", names)
                + ") VALUES ("
                + marks
                + ") ON CONFLICT "
                + (over
                        ? "("
                                + KEYS.get(table)
                                + ") DO UPDATE SET "
                                + renewed.collect(joining(", "))
                        : "DO NOTHING");
    }

    private List<String> columns(String table) {
        return fresh
                .rows("SELECT name FROM pragma_table_info(?)", row -> row.text(1), table)
                .stream()
                .filter(name -> !name.equals("id"))
                .toList();
    }

    private static byte[] bytes(Map<String, @Nullable Object> row, String name) {
        return (byte[]) Objects.requireNonNull(row.get(name));
    }

    private static String text(Map<String, @Nullable Object> row, String name) {
        return String.valueOf(row.get(name));
    }
}
