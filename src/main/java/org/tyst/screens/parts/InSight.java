package org.tyst.screens.parts;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Whatever has the focus is in sight: a link that jumps, a new card below the fold, a text that grows while it is typed. */
public final class InSight {
    private static final double ROOM = 24;

    private final ScrollPane scroll;
    private boolean coming;

    private InSight(ScrollPane scroll) {
        this.scroll = scroll;
    }

    public static ScrollPane keep(ScrollPane scroll) {
        var sight = new InSight(scroll);
        scroll.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(focused -> sight.later());
        scroll.getContent().layoutBoundsProperty().subscribe((before, now) -> sight.later());
        scroll.viewportBoundsProperty()
                .map(Bounds::getHeight)
                .subscribe((before, now) -> sight.later());
        return scroll;
    }

    /** Once the change that moved the focus is complete. */
    private void later() {
        if (coming) return;
        coming = true;
        Platform.runLater(this::show);
    }

    private void show() {
        coming = false;
        if (scroll.getScene() == null) return;
        var focused = scroll.getScene().getFocusOwner();
        if (focused == null || !isInside(focused)) return;
        layOut();
        if (scroll.getViewportBounds().getHeight() > 0) bring(focused);
    }

    /** What was just added has no place and no height before, and the next picture comes too late to ask. */
    private void layOut() {
        scroll.applyCss();
        scroll.layout();
    }

    private void bring(Node focused) {
        var bounds = inContent(whole(focused));
        var hidden =
                scroll.getContent().getLayoutBounds().getHeight()
                        - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) return;
        var top = scroll.getVvalue() * hidden;
        var bottom = top + scroll.getViewportBounds().getHeight();
        if (bounds.getMaxY() + ROOM > bottom) top += bounds.getMaxY() + ROOM - bottom;
        if (bounds.getMinY() - ROOM < top) top = bounds.getMinY() - ROOM;
        if (isOnTheFirstScreen(bounds)) top = 0;
        scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
    }

    /** A page that is just being laid out may have had it further down a moment ago. */
    private boolean isOnTheFirstScreen(Bounds bounds) {
        return bounds.getMaxY() + ROOM <= scroll.getViewportBounds().getHeight();
    }

    /** The card around it, when all of that can be seen at once. */
    private Node whole(Node focused) {
        for (Node node = focused;
                node != null && !node.equals(scroll.getContent());
                node = node.getParent()) if (node instanceof Card && fits(node)) return node;
        return focused;
    }

    private boolean fits(Node card) {
        return card.getLayoutBounds().getHeight() + 2 * ROOM
                < scroll.getViewportBounds().getHeight();
    }

    private Bounds inContent(Node focused) {
        return scroll.getContent().sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    }

    private boolean isInside(Node focused) {
        for (Node node = focused; node != null; node = node.getParent())
            if (node.equals(scroll.getContent())) return true;
        return false;
    }
}
