package org.tyst.screens.parts;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Where sentences are written. TAB leaves it, as it leaves every other field; what is pasted into it is plain
 * words; and words from the right begin at the right. */
public final class WritingArea extends TextArea {
    private Optional<Pasting> own = Optional.empty();
    private @Nullable Size laidOut;

    public WritingArea(int lines) {
        setWrapText(true);
        setPrefRowCount(lines);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        DrawnInPart.inside(this);
        textProperty().subscribe(words -> setNodeOrientation(Side.of(words)));
    }

    /**
     * A text area is as large as its rows and letters say, whatever is written in it. Without this every key would have the
     * whole page around it laid out anew, label by label.
     */
    @Override
    public void requestLayout() {
        if (size().equals(laidOut)) setNeedsLayout(true);
        else super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        laidOut = size();
        super.layoutChildren();
    }

    private Size size() {
        return new Size(getFont(), getPrefRowCount(), getPrefColumnCount(), getInsets());
    }

    private record Size(Font font, int rows, int columns, Insets insets) {}

    /** Something drawn over the words, which has no place of its own in the layout. */
    public void drawOver(Node drawing) {
        drawing.setManaged(false);
        getChildren().add(drawing);
    }

    /** For a text in which more is asked of what is pasted than on the whole page. */
    public WritingArea pasting(Pasting gate) {
        own = Optional.of(gate);
        return this;
    }

    /** By key or from the menu. Words only: what they looked like elsewhere stays there. */
    @Override
    public void paste() {
        Pasting.into(this, own, this::replaceSelection);
    }

    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.TAB || key.isControlDown() || key.isAltDown()) return;
        key.consume();
        requestFocusTraversal(
                key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
}
