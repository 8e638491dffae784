package org.tyst.screens.parts;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of a list whose words wrap: as wide as the list, and as high as its words then are. */
public abstract class WrappedCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 28;

    protected WrappedCell() {
        setPrefWidth(0);
    }

    protected abstract Node drawn(T item);

    /** What a screen reader says of it. */
    protected abstract String said(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (item == null || empty) clear();
        else show(item);
    }

    private void show(T item) {
        setGraphic(drawn(item));
        setAccessibleText(said(item));
    }

    private void clear() {
        setGraphic(null);
        setAccessibleText("");
    }

    /** A cell by itself would take its words for one line. */
    @Override
    protected double computePrefHeight(double width) {
        var graphic = getGraphic();
        if (graphic == null || getListView() == null) return super.computePrefHeight(width);
        var sides = snappedLeftInset() + snappedRightInset();
        var room = getListView().getWidth() - SCROLL_BAR - sides;
        return snapSizeY(graphic.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }
}
