package org.tyst.screens.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Facts in two columns, what it is and what is known of it; one under the other where two columns would be too narrow. */
public final class KeyValues extends GridPane {
    private static final double KEY_SHARE = 30;
    private static final double EMS_FOR_TWO = 30;
    private static final String STACKED = "stacked";

    private final List<Fact> facts = new ArrayList<>();
    private final Label letter = new Label();

    public KeyValues() {
        getStyleClass().add("key-values");
        letter.setManaged(false);
        letter.setVisible(false);
        getChildren().setAll(letter);
        widthProperty().subscribe(this::arrange);
        letter.fontProperty().subscribe(this::arrange);
    }

    public KeyValues add(String key, String value) {
        return add(key, Texts.body(value));
    }

    public KeyValues add(String key, Node value) {
        var label = Texts.label(key, "key");
        label.setLabelFor(value);
        setValignment(label, VPos.TOP);
        setValignment(value, VPos.TOP);
        facts.add(new Fact(label, value));
        getChildren().addAll(label, value);
        arrange();
        return this;
    }

    /** Two columns until it is known how wide it is. */
    private void arrange() {
        var two = getWidth() <= 0 || getWidth() > EMS_FOR_TWO * letter.getFont().getSize();
        getStyleClass().remove(STACKED);
        if (!two) getStyleClass().add(STACKED);
        for (var row = 0; row < facts.size(); row++) place(facts.get(row), row, two);
        getColumnConstraints().setAll(two ? List.of(keys(), values()) : List.of(values()));
    }

    private static void place(Fact fact, int row, boolean two) {
        setConstraints(fact.key(), 0, two ? row : 2 * row);
        setConstraints(fact.value(), two ? 1 : 0, two ? row : 2 * row + 1);
    }

    private static ColumnConstraints keys() {
        var keys = new ColumnConstraints();
        keys.setPercentWidth(KEY_SHARE);
        return keys;
    }

    private static ColumnConstraints values() {
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        return values;
    }

    /** What it is, and what is known of it. */
    public record Row(String name, String value) {}

    private record Fact(Label key, Node value) {}
}
