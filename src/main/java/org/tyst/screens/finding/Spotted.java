package org.tyst.screens.finding;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.tyst.search.Folded.Stretch;

/** One place on the page where the words stand. */
record Spotted(Text text, Stretch stretch) {
    private static final double MIDDLE = 0.4;

    boolean isOnThePage() {
        return text.getScene() != null;
    }

    boolean isIn(Node part) {
        Node at = text;
        while (at != null && !at.equals(part)) at = at.getParent();
        return at != null;
    }

    /** Its outline as it lies under another node; nothing where it is scrolled out of sight. */
    Optional<PathElement[]> outline(Node under) {
        if (!isOnThePage() || !isInSight()) return Optional.empty();
        var shape = text.rangeShape(stretch.from(), stretch.until());
        var moved = new PathElement[shape.length];
        for (var i = 0; i < shape.length; i++) moved[i] = moved(shape[i], under);
        return Optional.of(moved);
    }

    private PathElement moved(PathElement element, Node under) {
        return switch (element) {
            case MoveTo to -> {
                var at = moved(to.getX(), to.getY(), under);
                yield new MoveTo(at.getX(), at.getY());
            }
            case LineTo to -> {
                var at = moved(to.getX(), to.getY(), under);
                yield new LineTo(at.getX(), at.getY());
            }
            default -> element;
        };
    }

    private Point2D moved(double x, double y, Node under) {
        return under.sceneToLocal(text.localToScene(x, y));
    }

    /** What a scroll pane has rolled away is not lit through its edge. */
    private boolean isInSight() {
        var here = onScene();
        for (Node at = text.getParent(); at != null; at = at.getParent())
            if (at instanceof ScrollPane pane && !onScene(pane).intersects(here)) return false;
        return true;
    }

    /** Rolls every pane around it until it stands there, and where it is typed chooses it. */
    void bring() {
        for (Node at = text.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) bringIn(pane);
            if (at instanceof TextInputControl field && field.getLength() >= stretch.until())
                field.selectRange(stretch.from(), stretch.until());
        }
    }

    /** Where it is typed the cursor stands behind it: what is typed next must not take its place. */
    void putDown() {
        for (Node at = text.getParent(); at != null; at = at.getParent())
            if (at instanceof TextInputControl field && field.getLength() >= stretch.until())
                field.positionCaret(stretch.until());
    }

    private void bringIn(ScrollPane pane) {
        pane.layout();
        var content = pane.getContent();
        var room = pane.getViewportBounds().getHeight();
        var hidden = content.getLayoutBounds().getHeight() - room;
        if (hidden <= 0) return;
        var here = content.sceneToLocal(onScene());
        var top = here.getCenterY() - room * MIDDLE;
        pane.setVvalue(Math.clamp(top / hidden, 0, 1));
        pane.layout();
    }

    /** The words around it, for those who hear where they are. */
    String around(int signs) {
        var whole = text.getText();
        var from = Math.max(0, stretch.from() - signs);
        var until = Math.min(whole.length(), stretch.until() + signs);
        return (from > 0 ? "…" : "")
                + whole.substring(from, until).replace('\n', ' ')
                + (until < whole.length() ? "…" : "");
    }

    private Bounds onScene() {
        var shape = new javafx.scene.shape.Path(text.rangeShape(stretch.from(), stretch.until()));
        return text.localToScene(shape.getLayoutBounds());
    }

    private static Bounds onScene(ScrollPane pane) {
        return pane.localToScene(pane.getLayoutBounds());
    }
}
