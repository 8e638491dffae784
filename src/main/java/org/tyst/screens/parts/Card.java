package org.tyst.screens.parts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Things that belong together, with a soft border and a heading. */
public final class Card extends VBox {
    private final HBox head = new HBox();

    public Card(Node... content) {
        getStyleClass().add("card-box");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(content);
    }

    public Card(String title) {
        this();
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        head.getStyleClass().add("gap-1");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().setAll(Texts.label(title, "card-title"), room);
        getChildren().setAll(head);
    }

    public Card add(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    public Card addAll(List<? extends Node> nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /** Marks stand after the title. Only for a card that has one. */
    public Card marks(Node... chips) {
        head.getChildren().addAll(1, List.of(chips));
        return this;
    }

    /** Acts stand at the right end of the title. Only for a card that has one. */
    public Card act(Command... commands) {
        for (var command : commands) head.getChildren().add(Buttons.quiet(command));
        return this;
    }

    /** For a card that somebody may be led to, and that is read out then. */
    public Card readAlone(String text) {
        getStyleClass().add("focusable");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        return this;
    }

    /** For a card that asks to be looked at: contested, changed, overdue. */
    public Card lit() {
        getStyleClass().add("lit");
        return this;
    }
}
