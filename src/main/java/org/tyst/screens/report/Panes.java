package org.tyst.screens.report;

import javafx.application.Platform;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The three panes side by side; one below the other where the window is too narrow for such large letters. */
final class Panes extends StackPane {
    private final Region list;
    private final Region middle;
    private final Region record;
    private boolean stacked;

    Panes(Region list, Region middle, Region record) {
        this.list = list;
        this.middle = middle;
        this.record = record;
        middle.getStyleClass().add("report-section");
        HBox.setHgrow(middle, Priority.ALWAYS);
        beside();
        widthProperty().subscribe(() -> Platform.runLater(this::fit));
    }

    /** As narrow as the page wants it: what three panes side by side need is told by {@link #fit}. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void fit() {
        var needed = list.minWidth(-1) + middle.minWidth(-1) + record.minWidth(-1);
        var narrow = getWidth() > 0 && getWidth() < needed;
        if (narrow == stacked) return;
        stacked = narrow;
        if (narrow) below();
        else beside();
    }

    private void beside() {
        var row = new HBox(list, middle, record);
        row.getStyleClass().addAll("gap-2", "report-panes");
        getChildren().setAll(row);
    }

    private void below() {
        var column = new VBox(list, middle, record);
        column.getStyleClass().addAll("gap-2", "report-panes-below");
        getChildren().setAll(column);
    }
}
