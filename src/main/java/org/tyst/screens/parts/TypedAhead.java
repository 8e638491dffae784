package org.tyst.screens.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * Stands where a page will be as soon as its record has been read, and has the focus until then: what is typed meanwhile is
 * kept, and goes where the page puts the cursor.
 */
public final class TypedAhead extends StackPane {
    private final List<KeyEvent> keys = new ArrayList<>();

    /** @param saying what is being waited for */
    public TypedAhead(String saying) {
        getChildren().setAll(Texts.muted(saying));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(saying);
        addEventHandler(KeyEvent.ANY, this::keep);
    }

    /** As if all of it were typed now. An Enter among it may move the cursor, and the rest follows. */
    public void typeInto(Scene scene) {
        for (var key : keys)
            Optional.ofNullable(scene.getFocusOwner())
                    .ifPresent(at -> Event.fireEvent(at, key.copyFor(at, at)));
        keys.clear();
    }

    private void keep(KeyEvent key) {
        keys.add(key);
        key.consume();
    }
}
