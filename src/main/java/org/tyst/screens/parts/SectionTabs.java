package org.tyst.screens.parts;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Sections side by side, on a second line when the text is large. */
public final class SectionTabs<T> extends FlowPane {
    private final Entries<T> entries;

    public SectionTabs(String name, List<Entry<T>> places) {
        entries = new Entries<>(places, "tab-entry");
        getStyleClass().add("section-tabs");
        getChildren().setAll(entries.buttons());
        Regions.mark(this, name);
    }

    public SectionTabs<T> at(T place) {
        entries.at(place);
        return this;
    }

    public List<ToggleButton> buttons() {
        return entries.buttons();
    }
}
