package org.tyst.screens.parts;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where sentences are written. TAB leaves it, as it leaves every other field. */
public final class WritingArea extends TextArea {
    public WritingArea(int lines) {
        setWrapText(true);
        setPrefRowCount(lines);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** Something drawn over the words, which has no place of its own in the layout. */
    public void drawOver(Node drawing) {
        drawing.setManaged(false);
        getChildren().add(drawing);
    }

    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.TAB || key.isControlDown() || key.isAltDown()) return;
        key.consume();
        requestFocusTraversal(
                key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
}
