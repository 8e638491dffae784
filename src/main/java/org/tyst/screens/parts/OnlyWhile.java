package org.tyst.screens.parts;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A part of a page that is there only while something holds. What is merely hidden is dressed and measured like everything
 * else, and a page with many such parts is slow in coming.
 */
public final class OnlyWhile extends VBox {
    private final Node part;

    private OnlyWhile(Node part) {
        this.part = part;
        managedProperty().bind(Bindings.isNotEmpty(getChildren()));
        visibleProperty().bind(managedProperty());
    }

    public static OnlyWhile holds(ObservableValue<Boolean> condition, Node part) {
        var made = new OnlyWhile(part);
        condition.subscribe(made::show);
        return made;
    }

    private void show(boolean holds) {
        if (!holds) getChildren().clear();
        else if (getChildren().isEmpty()) getChildren().add(part);
    }
}
