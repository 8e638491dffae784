package org.tyst.screens.parts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ToggleButton;

/** The buttons of a set of places, of which at most one is lit. */
final class Entries<T> {
    private final List<ToggleButton> buttons;
    private Optional<T> now = Optional.empty();

    Entries(List<Entry<T>> places, String style) {
        buttons = places.stream().map(entry -> button(entry, style)).toList();
    }

    List<ToggleButton> buttons() {
        return buttons;
    }

    void at(T place) {
        now = Optional.of(place);
        light();
    }

    private ToggleButton button(Entry<T> entry, String style) {
        var button = new ToggleButton(entry.name());
        button.getStyleClass().add(style);
        button.setUserData(entry.place());
        button.setAccessibleText(entry.name());
        button.setMinSize(ToggleButton.USE_PREF_SIZE, ToggleButton.USE_PREF_SIZE);
        entry.icon().ifPresent(icon -> button.setGraphic(Texts.icon(icon)));
        button.setOnAction(pressed -> {
            light();
            entry.go().accept(entry.place());
        });
        return button;
    }

    /** A toggle button unlights itself when pressed again; being at a place does not end by going there. */
    private void light() {
        buttons.forEach(button ->
                button.setSelected(Objects.equals(now.orElse(null), button.getUserData())));
    }
}
