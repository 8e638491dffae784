package org.tyst.screens.parts;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Columns as wide as the letters are large. Where they do not all fit side by side, the table scrolls sideways. */
final class ColumnWidths {
    private static final double USUAL_LETTER = 15;
    private static final double SQUEEZED = 0.75;

    private final TableView<?> table;
    private final Map<TableColumn<?, ?>, Double> ems = new HashMap<>();
    private double letter = USUAL_LETTER;

    ColumnWidths(TableView<?> table) {
        this.table = table;
    }

    void keep(TableColumn<?, ?> column, double wide) {
        ems.put(column, wide);
        set(column, wide);
    }

    void fit() {
        var now = letterOfTheHeader();
        if (now != letter) {
            letter = now;
            ems.forEach(this::set);
        }
        var policy =
                needed() > table.getWidth()
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN;
        if (!policy.equals(table.getColumnResizePolicy())) table.setColumnResizePolicy(policy);
    }

    private void set(TableColumn<?, ?> column, double wide) {
        column.setMinWidth(wide * letter * SQUEEZED);
        column.setPrefWidth(wide * letter);
    }

    private double needed() {
        return ems.values().stream().mapToDouble(wide -> wide * letter * SQUEEZED).sum();
    }

    private double letterOfTheHeader() {
        return table.lookup(".column-header .label") instanceof Label label
                ? label.getFont().getSize()
                : USUAL_LETTER;
    }
}
