package org.tyst.screens.family;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tyst.screens.parts.Composite;

/** Several of a few. */
final class Ticks extends VBox implements Composite {
    Ticks() {
        getStyleClass().add("gap-1");
    }

    void add(CheckBox tick) {
        tick.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(tick);
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    @Override
    public void named(String name, String help) {
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        setAccessibleHelp(help);
    }

    @Override
    public void enter() {
        getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
