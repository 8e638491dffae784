package org.tyst.reports.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tyst.reports.Block.KeyRow;
import org.tyst.reports.Block.KeyTable;
import org.tyst.reports.Retyping;

/** The rows of a table that the author fills. */
public final class Tables {
    private Tables() {}

    public static KeyTable captioned(KeyTable table, String caption) {
        return new KeyTable(table.id(), table.disclosure(), caption, table.rows());
    }

    public static KeyTable key(KeyTable table, int row, String key) {
        return changed(table, rows -> rows.set(row, new KeyRow(key, rows.get(row).value())));
    }

    public static KeyTable value(KeyTable table, int row, String typed) {
        return changed(
                table,
                rows -> {
                    var before = rows.get(row);
                    rows.set(row, new KeyRow(before.key(), Retyping.over(before.value(), typed)));
                });
    }

    public static KeyTable addRow(KeyTable table, int after) {
        return changed(table, rows -> rows.add(after + 1, new KeyRow("", List.of())));
    }

    /** A table has one row at least: without any it is not a table. */
    public static KeyTable removeRow(KeyTable table, int row) {
        return table.rows().size() == 1 ? table : changed(table, rows -> rows.remove(row));
    }

    private static KeyTable changed(KeyTable table, Consumer<List<KeyRow>> change) {
        var rows = new ArrayList<>(table.rows());
        change.accept(rows);
        return new KeyTable(table.id(), table.disclosure(), table.caption(), rows);
    }
}
