package org.tyst.screens.interview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Two columns where there is room for them, one under the other where there is not: a small window, or large text. */
public final class Beside extends GridPane {
    private static final double EMS_FOR_TWO = 58;
    private static final double NARROW_SHARE = 34;
    private static final double WIDE_SHARE = 100 - NARROW_SHARE;

    private final Node first;
    private final Node second;
    private final Label letter = new Label();
    private final double share;

    public Beside(Node first, Node second) {
        this(first, second, NARROW_SHARE);
    }

    /** Both as high as there is room. */
    public static Beside wideAndNarrow(Node first, Node second) {
        setVgrow(first, Priority.ALWAYS);
        setVgrow(second, Priority.ALWAYS);
        return new Beside(first, second, WIDE_SHARE);
    }

    private Beside(Node first, Node second, double share) {
        this.share = share;
        this.first = first;
        this.second = second;
        letter.setManaged(false);
        letter.setVisible(false);
        getStyleClass().add("beside");
        getChildren().setAll(first, second, letter);
        setHgrow(first, Priority.ALWAYS);
        setHgrow(second, Priority.ALWAYS);
        widthProperty().subscribe(this::arrange);
        letter.fontProperty().subscribe(this::arrange);
    }

    private void arrange() {
        var two = getWidth() > EMS_FOR_TWO * letter.getFont().getSize();
        setConstraints(first, 0, 0);
        setConstraints(second, two ? 1 : 0, two ? 0 : 1);
        if (two) getColumnConstraints().setAll(share(share), share(100 - share));
        else getColumnConstraints().setAll(share(100));
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setFillWidth(true);
        return column;
    }
}
