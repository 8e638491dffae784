package org.tyst.screens.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A heading and what stands under it, without a border. */
public final class Section extends VBox {
    public Section(String title, Node... content) {
        getStyleClass().add("section-box");
        setMinHeight(USE_PREF_SIZE);
        getChildren().add(Texts.section(title));
        getChildren().addAll(content);
    }

    public Section add(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    public Section addAll(List<? extends Node> nodes) {
        getChildren().addAll(nodes);
        return this;
    }
}
