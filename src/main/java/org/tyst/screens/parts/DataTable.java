package org.tyst.screens.parts;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.tyst.basics.Id;

/**
 * A table that a screen reader can name. Enter or a double click on a row does what {@link #onActivate} says.
 * <pre>new DataTable&lt;Line&gt;(words.text("cases.table"), words.text("cases.none"), model.lines())
 *     .column(words.text("cases.number"), Line::number, 12)
 *     .onActivate(model::open)</pre>
 */
public final class DataTable<T> extends TableView<T> {
    /** A row that is a little too low turns its last line of words into dots. */
    private static final double ROUNDING = 8;

    private final ColumnWidths widths = new ColumnWidths(this);

    public DataTable(String name, String nothingYet, ObservableList<T> rows) {
        super(new SortedList<>(rows));
        ((SortedList<T>) getItems()).comparatorProperty().bind(comparatorProperty());
        setAccessibleText(name);
        setPlaceholder(Texts.muted(nothingYet));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    @Override
    protected void layoutChildren() {
        widths.fit();
        super.layoutChildren();
    }

    public DataTable<T> column(String title, Function<T, String> text, double ems) {
        var column = new TableColumn<T, String>(title);
        column.setCellFactory(made -> new Cell<>(shown -> shown, shown -> Optional.empty()));
        return add(column, text, ems);
    }

    /** A column that shows words but sorts by something else, such as a date. */
    public <C> DataTable<T> column(
            String title,
            Function<T, C> value,
            Function<C, String> text,
            Comparator<C> order,
            double ems) {
        var column = new TableColumn<T, C>(title);
        column.setComparator(order);
        column.setCellFactory(made -> new Cell<>(text, shown -> Optional.empty()));
        return add(column, value, ems);
    }

    /** A column of small parts, such as chips. The text is what a screen reader says. */
    public DataTable<T> marks(
            String title, Function<T, Node> node, Function<T, String> text, double ems) {
        var column = new TableColumn<T, T>(title);
        column.setCellFactory(made -> new Cell<>(text, row -> Optional.of(node.apply(row))));
        column.setComparator(Comparator.comparing(text));
        return add(column, row -> row, ems);
    }

    public DataTable<T> onActivate(Consumer<T> act) {
        setRowFactory(table -> row(act));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) chosen().ifPresent(act);
        });
        return this;
    }

    /** By the ids of its rows what was found elsewhere is gone to. */
    public DataTable<T> known(Function<T, Id> id) {
        return Things.among(
                this,
                thing ->
                        getItems().stream()
                                .filter(row -> id.apply(row).value().equals(thing))
                                .findFirst()
                                .flatMap(this::bring));
    }

    private Optional<Things.Shown> bring(T item) {
        var drawn =
                lookupAll(".table-row-cell").stream()
                        .filter(node ->
                                node instanceof TableRow<?> row
                                        && Objects.equals(row.getItem(), item))
                        .findFirst();
        if (drawn.isEmpty()) scrollTo(item);
        getSelectionModel().select(item);
        return drawn.map(row -> new Things.Shown(row, this, this::requestFocus));
    }

    public Optional<T> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private <C> DataTable<T> add(TableColumn<T, C> column, Function<T, C> value, double ems) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        widths.keep(column, ems);
        column.setReorderable(false);
        getColumns().add(column);
        return this;
    }

    /** A double click is the one thing onAction cannot say of a row. */
    private TableRow<T> row(Consumer<T> act) {
        var row = new TableRow<T>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY
                    && click.getClickCount() == 2
                    && !row.isEmpty()) {
                act.accept(row.getItem());
            }
        });
        return row;
    }

    private static final class Cell<T, C> extends TableCell<T, C> {
        private final Function<C, String> text;
        private final Function<C, Optional<Node>> node;

        Cell(Function<C, String> text, Function<C, Optional<Node>> node) {
            this.text = text;
            this.node = node;
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable C item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) show("", null);
            else show(text.apply(item), node.apply(item).orElse(null));
        }

        /** A row asks its cells how tall they are without saying how wide: the width is the column's, so that words wrap. */
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(columnWidth(width)) + ROUNDING;
        }

        private double columnWidth(double asked) {
            return getTableColumn() == null ? asked : getTableColumn().getWidth();
        }

        private void show(String words, @Nullable Node picture) {
            setText(picture == null ? words : "");
            setGraphic(picture);
            setAccessibleText(words);
        }
    }
}
