package org.tyst.screens.interview;

import javafx.beans.property.Property;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.OnlyWhile;

/** Something that few statements need: a tick opens its field, and so does a key. Closed it hides no words. */
final class Extra {
    private final CheckBox tick;
    private final OnlyWhile shown;
    private final Field entered;

    private Extra(CheckBox tick, Node shown, Field entered) {
        this.tick = tick;
        this.shown = OnlyWhile.holds(tick.selectedProperty(), shown);
        this.entered = entered;
    }

    /** Where the tick itself says something that is kept. */
    static Extra answer(String name, Property<Boolean> kept, Field field) {
        var tick = new CheckBox(name);
        tick.selectedProperty().bindBidirectional(kept);
        return new Extra(tick, field, field);
    }

    /** Where the tick only makes room for words. */
    static Extra words(String name, Node shown, Field entered, ObservableStringValue... words) {
        var tick = new CheckBox(name);
        for (var written : words) written.subscribe(text -> openFor(tick, text));
        tick.selectedProperty().subscribe(() -> stayOpen(tick, words));
        return new Extra(tick, shown, entered);
    }

    CheckBox tick() {
        return tick;
    }

    Node shown() {
        return shown;
    }

    /** Opens it and puts the cursor into it. */
    void enter() {
        tick.setSelected(true);
        shown.applyCss();
        entered.enter();
    }

    private static void openFor(CheckBox tick, String text) {
        if (!text.isBlank()) tick.setSelected(true);
    }

    private static void stayOpen(CheckBox tick, ObservableStringValue... words) {
        for (var written : words) openFor(tick, written.get());
    }
}
