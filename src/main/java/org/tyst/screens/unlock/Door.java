package org.tyst.screens.unlock;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Meanwhile;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The quiet page around whatever is asked before the record is open: the name, one box, and the other language. */
class Door extends BorderPane {
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane();

    Door(Words words, Runnable otherLanguage) {
        var language =
                Command.named(words.text("unlock.otherLanguage"), otherLanguage)
                        .icon(Feather.GLOBE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var top =
                new HBox(
                        Texts.withIcon(Feather.FEATHER, words.text("shell.name"), "door-name"),
                        room,
                        Buttons.quiet(language));
        top.getStyleClass().add("door-top");
        box.getStyleClass().add("door-box");
        box.setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("door");
        setTop(top);
        setCenter(scroll);
        var middle = new StackPane(box);
        middle.getStyleClass().add("door-middle");
        StackPane.setAlignment(box, Pos.CENTER);
        scroll.setContent(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    /** Room for a banner, and none while there is nothing to say. */
    static VBox trouble() {
        var box = new VBox();
        box.managedProperty().bind(Bindings.isNotEmpty(box.getChildren()));
        return box;
    }

    /** Beside the button that opens: deriving the key takes a second, and a laptop may be slow. */
    static Label opening(Words words, ObservableBooleanValue opening) {
        return Meanwhile.during(opening, words.text("unlock.opening"));
    }

    final void show(Node... content) {
        box.getChildren().setAll(content);
        scroll.setVvalue(0);
    }

    final void wide(boolean wide) {
        box.getStyleClass().remove("wide");
        if (wide) box.getStyleClass().add("wide");
    }
}
