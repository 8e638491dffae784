package org.tyst.screens.parts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One of a few. Nothing is chosen beforehand unless {@link #choose} says so; {@code null} is nothing chosen yet. */
public final class Radios<T> extends VBox implements Composite {
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>();
    private final List<RadioButton> buttons;

    public Radios(List<T> choices, Function<T, String> name) {
        buttons = choices.stream().map(choice -> button(choice, name.apply(choice))).toList();
        getStyleClass().add("radios");
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().setAll(buttons);
        chosen.subscribe(this::show);
    }

    public ObjectProperty<@Nullable T> chosen() {
        return chosen;
    }

    public Radios<T> choose(T choice) {
        chosen.set(choice);
        return this;
    }

    @Override
    public void named(String name, String help) {
        buttons.forEach(button -> button.setAccessibleText(button.getText() + ", " + name));
        buttons.forEach(button -> button.setAccessibleHelp(help));
    }

    @Override
    public void enter() {
        buttons.stream()
                .filter(RadioButton::isSelected)
                .findFirst()
                .or(() -> buttons.stream().findFirst())
                .ifPresent(RadioButton::requestFocus);
    }

    private RadioButton button(T choice, String name) {
        var button = new RadioButton(name);
        button.setToggleGroup(group);
        button.setUserData(choice);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.selectedProperty()
                .subscribe(on -> {
                    if (on) chosen.set(choice);
                });
        return button;
    }

    private void show(@Nullable T choice) {
        buttons.forEach(button -> button.setSelected(button.getUserData().equals(choice)));
    }
}
