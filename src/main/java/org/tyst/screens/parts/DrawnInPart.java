package org.tyst.screens.parts;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;

/**
 * JavaFX keeps a picture of all that a scroll pane shows, and makes it anew, whole, for every letter that is typed there. Without
 * the picture only what has changed is drawn.
 */
final class DrawnInPart {
    private static final String SHOWN = "viewport";

    private DrawnInPart() {}

    static ScrollPane only(ScrollPane scroll) {
        scroll.skinProperty().subscribe(skin -> keepNoPicture(scroll));
        return scroll;
    }

    /** For a control that scrolls by a pane of its own. */
    static void inside(Control control) {
        control.skinProperty()
                .subscribe(skin ->
                        control.getChildrenUnmodifiable().stream()
                                .filter(ScrollPane.class::isInstance)
                                .map(ScrollPane.class::cast)
                                .forEach(DrawnInPart::only));
    }

    private static void keepNoPicture(ScrollPane scroll) {
        scroll.getChildrenUnmodifiable().stream()
                .filter(child -> child.getStyleClass().contains(SHOWN))
                .forEach((Node shown) -> shown.setCache(false));
    }
}
