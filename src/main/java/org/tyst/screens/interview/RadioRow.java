package org.tyst.screens.interview;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.AccessibleRole;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One of a few, side by side. */
final class RadioRow<T> extends HBox {
    RadioRow(List<T> choices, Function<T, String> name, Property<T> chosen) {
        var group = new ToggleGroup();
        getStyleClass().addAll("radio-row", "gap-2");
        setAccessibleRole(AccessibleRole.PARENT);
        choices.forEach(
                choice -> getChildren().add(button(choice, name.apply(choice), group, chosen)));
    }

    private RadioButton button(T choice, String name, ToggleGroup group, Property<T> chosen) {
        var button = new RadioButton(name);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(name);
        chosen.subscribe(now -> button.setSelected(choice.equals(now)));
        button.setOnAction(pressed -> chosen.setValue(choice));
        return button;
    }
}
