package org.tyst.screens.parts;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Facts in two columns: what it is, and what is known of it. */
public final class KeyValues extends GridPane {
    private static final double KEY_SHARE = 30;

    public KeyValues() {
        getStyleClass().add("key-values");
        var key = new ColumnConstraints();
        key.setPercentWidth(KEY_SHARE);
        var value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(key, value);
    }

    public KeyValues add(String key, String value) {
        return add(key, Texts.body(value));
    }

    public KeyValues add(String key, Node value) {
        var label = Texts.label(key, "key");
        label.setLabelFor(value);
        setValignment(label, VPos.TOP);
        setValignment(value, VPos.TOP);
        addRow(getRowCount(), label, value);
        return this;
    }
}
