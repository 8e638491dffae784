package org.tyst.screens.interview;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.tyst.screens.parts.WritingArea;

/** A writing area that is as high as its words: no scrolling inside a page that scrolls. */
public final class Growing {
    private static final String FOLLOWED = "tyst.growing";
    private static final double LINE = 1.4;
    private static final double ROOM = 2.2;

    private Growing() {}

    public static WritingArea area(int lines) {
        var area = new WritingArea(lines);
        area.setMinHeight(TextArea.USE_PREF_SIZE);
        area.heightProperty().subscribe(first -> follow(area));
        return area;
    }

    /** The words are a node of the skin, and there only once the area has been laid out. */
    private static void follow(TextArea area) {
        if (area.getProperties().containsKey(FOLLOWED)) return;
        if (area.lookup(".text") instanceof Text text) {
            area.getProperties().put(FOLLOWED, true);
            text.layoutBoundsProperty().subscribe(bounds -> grow(area, text, bounds));
        }
    }

    /** The words are laid out while the page is: what is asked for then is not heard. */
    private static void askAgain(TextArea area) {
        if (area.getParent() != null) area.getParent().requestLayout();
    }

    private static void grow(TextArea area, Text text, Bounds bounds) {
        var em = text.getFont().getSize();
        var words = Math.max(bounds.getHeight(), area.getPrefRowCount() * LINE * em);
        var height = words + ROOM * em;
        if (height == area.getPrefHeight()) return;
        area.setPrefHeight(height);
        Platform.runLater(() -> askAgain(area));
    }
}
