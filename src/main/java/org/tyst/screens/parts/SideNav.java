package org.tyst.screens.parts;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Places one under the other. The one you are at is lit. */
public final class SideNav<T> extends VBox {
    private final Entries<T> entries;

    public SideNav(String name, List<Entry<T>> places) {
        entries = new Entries<>(places, "nav-entry");
        getStyleClass().add("side-nav");
        getChildren().setAll(entries.buttons());
        Regions.mark(this, name);
    }

    public SideNav<T> at(T place) {
        entries.at(place);
        return this;
    }

    public List<ToggleButton> buttons() {
        return entries.buttons();
    }
}
