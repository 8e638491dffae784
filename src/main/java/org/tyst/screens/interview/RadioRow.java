package org.tyst.screens.interview;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.AccessibleRole;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tyst.screens.parts.Composite;

/** One of a few, side by side. */
final class RadioRow<T> extends HBox implements Composite {
    private final List<RadioButton> buttons;

    RadioRow(List<T> choices, Function<T, String> name, Property<T> chosen) {
        var group = new ToggleGroup();
        buttons =
                choices.stream()
                        .map(choice -> button(choice, name.apply(choice), group, chosen))
                        .toList();
        getStyleClass().addAll("radio-row", "gap-2");
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().setAll(buttons);
    }

    @Override
    public void named(String name, String help) {
        buttons.forEach(button -> button.setAccessibleText(button.getText() + ", " + name));
        buttons.forEach(button -> button.setAccessibleHelp(help));
    }

    @Override
    public void enter() {
        buttons.stream().filter(RadioButton::isSelected).forEach(RadioButton::requestFocus);
    }

    private RadioButton button(T choice, String name, ToggleGroup group, Property<T> chosen) {
        var button = new RadioButton(name);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        chosen.subscribe(now -> button.setSelected(choice.equals(now)));
        button.selectedProperty().subscribe((before, on) -> choose(on, choice, chosen));
        return button;
    }

    private static <T> void choose(boolean on, T choice, Property<T> chosen) {
        if (on) chosen.setValue(choice);
    }
}
