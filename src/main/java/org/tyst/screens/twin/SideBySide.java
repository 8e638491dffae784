package org.tyst.screens.twin;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Two things in two columns of one width; one under the other where the letters are too large for two. */
final class SideBySide extends GridPane {
    private static final double HALF = 50;
    private static final double EMS_FOR_TWO = 40;

    private final Node left;
    private final Node right;
    private final Label letter = new Label();

    SideBySide(Node left, Node right) {
        this.left = left;
        this.right = right;
        letter.setManaged(false);
        letter.setVisible(false);
        getStyleClass().add("side-by-side");
        setMinWidth(0);
        getChildren().setAll(letter, left, right);
        widthProperty().subscribe(this::arrange);
        letter.fontProperty().subscribe(this::arrange);
    }

    private void arrange() {
        var two = getWidth() <= 0 || getWidth() > EMS_FOR_TWO * letter.getFont().getSize();
        setConstraints(left, 0, 0);
        setConstraints(right, two ? 1 : 0, two ? 0 : 1);
        getColumnConstraints().setAll(column(two));
        if (two) getColumnConstraints().add(column(true));
    }

    private static ColumnConstraints column(boolean half) {
        var column = new ColumnConstraints();
        column.setPercentWidth(half ? HALF : 2 * HALF);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
