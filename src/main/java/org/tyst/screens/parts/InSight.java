package org.tyst.screens.parts;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Whatever has the focus is in sight: a link that jumps, a new card below the fold, a text that grows while it is typed. It is
 * brought there between the layout and the drawing, so that no picture shows it anywhere else.
 */
public final class InSight {
    private static final double ROOM = 24;

    private final ScrollPane scroll;
    private final Runnable laidOut = this::show;
    private boolean coming;

    private InSight(ScrollPane scroll) {
        this.scroll = scroll;
    }

    public static ScrollPane keep(ScrollPane scroll) {
        var sight = new InSight(DrawnInPart.only(scroll));
        sight.move(null, scroll.getScene());
        scroll.sceneProperty().subscribe(sight::move);
        scroll.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(focused -> sight.later());
        scroll.getContent().layoutBoundsProperty().subscribe((before, now) -> sight.later());
        scroll.viewportBoundsProperty()
                .map(Bounds::getHeight)
                .subscribe((before, now) -> sight.later());
        return scroll;
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) before.removePostLayoutPulseListener(laidOut);
        if (now != null) now.addPostLayoutPulseListener(laidOut);
    }

    private void later() {
        coming = true;
        Platform.requestNextPulse();
    }

    private void show() {
        if (!coming || scroll.getScene() == null) return;
        coming = false;
        var focused = scroll.getScene().getFocusOwner();
        if (focused == null || !isInside(focused)) return;
        if (scroll.getViewportBounds().getHeight() > 0) bring(focused);
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
