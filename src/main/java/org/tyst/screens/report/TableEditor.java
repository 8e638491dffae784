package org.tyst.screens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.Block;
import org.tyst.reports.Block.KeyTable;
import org.tyst.reports.Run;
import org.tyst.reports.editing.Edit.Kind;
import org.tyst.reports.editing.Tables;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** A table of two columns, by keys: Tab through the cells, Enter for the next row, Shift+Delete takes a row out. */
final class TableEditor implements BlockEditor {
    private final BlockActs acts;
    private final Words words;
    private final VBox all = new VBox();
    private final TextField caption = new WritingLine();
    private final VBox rows = new VBox();
    private final List<TextField> cells = new ArrayList<>();
    private KeyTable table;
    private boolean shows;

    TableEditor(KeyTable table, BlockActs acts, Words words) {
        this.table = table;
        this.acts = acts;
        this.words = words;
        caption.setAccessibleText(words.text("editor.tableCaption"));
        caption.setPromptText(words.text("editor.tableCaption"));
        caption.textProperty().addListener((_, _, text) -> type(it -> Tables.captioned(it, text)));
        rows.getStyleClass().add("gap-half");
        all.getStyleClass().add("gap-half");
        all.getChildren().setAll(caption, rows);
        build();
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void show(Block now) {
        if (!(now instanceof KeyTable other) || other.equals(table)) return;
        var before = table.rows().size();
        table = other;
        if (before != other.rows().size()) build();
        else fill();
    }

    @Override
    public void enter(int from, int until) {
        (caption.getText().isEmpty() ? caption : cells.getFirst()).requestFocus();
    }

    @Override
    public int caret() {
        return 0;
    }

    private void build() {
        cells.clear();
        rows.getChildren().clear();
        for (var row = 0; row < table.rows().size(); row++) rows.getChildren().add(row(row));
        fill();
    }

    private void fill() {
        shows = true;
        set(caption, table.caption());
        for (var row = 0; row < table.rows().size(); row++) {
            set(cells.get(2 * row), table.rows().get(row).key());
            set(cells.get(2 * row + 1), Run.text(table.rows().get(row).value()));
        }
        shows = false;
    }

    private static void set(TextField cell, String text) {
        if (!cell.getText().equals(text)) cell.setText(text);
    }

    private Node row(int row) {
        var what = cell(row, "editor.cellWhat", text -> it -> Tables.key(it, row, text));
        var how = cell(row, "editor.cellHow", text -> it -> Tables.value(it, row, text));
        HBox.setHgrow(how, Priority.ALWAYS);
        var takeOut =
                Buttons.quiet(
                        Command.named(words.text("editor.removeRow"), () -> remove(row))
                                .icon(Feather.X));
        takeOut.setText("");
        takeOut.setAccessibleText(words.text("editor.removeRowNumber", row + 1));
        var line = new HBox(what, how, takeOut);
        line.getStyleClass().add("gap-half");
        return line;
    }

    private interface Typed {
        UnaryOperator<KeyTable> change(String text);
    }

    private TextField cell(int row, String name, Typed typed) {
        var cell = new WritingLine();
        cell.setAccessibleText(words.text(name, row + 1));
        cell.textProperty().addListener((_, _, text) -> type(typed.change(text)));
        cell.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, row));
        cells.add(cell);
        return cell;
    }

    private void pressed(KeyEvent key, int row) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            change(Kind.TABLE, it -> Tables.addRow(it, row));
            cells.get(2 * (row + 1)).requestFocus();
        } else if (key.getCode() == KeyCode.DELETE && key.isShiftDown()) {
            key.consume();
            remove(row);
        } else go(key, row);
    }

    private void go(KeyEvent key, int row) {
        var steps = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
        var to = 2 * (row + steps) + (cells.get(2 * row).isFocused() ? 0 : 1);
        if (steps == 0 || to < 0 || to >= cells.size()) return;
        key.consume();
        cells.get(to).requestFocus();
    }

    private void remove(int row) {
        if (table.rows().size() == 1) acts.remove(table.id());
        else {
            change(Kind.TABLE, it -> Tables.removeRow(it, row));
            cells.get(2 * Math.min(row, table.rows().size() - 1)).requestFocus();
        }
    }

    private void type(UnaryOperator<KeyTable> change) {
        if (!shows) change(Kind.TYPING, change);
    }

    private void change(Kind kind, UnaryOperator<KeyTable> change) {
        acts.change(table.id(), kind, now -> now instanceof KeyTable it ? change.apply(it) : now);
    }
}
