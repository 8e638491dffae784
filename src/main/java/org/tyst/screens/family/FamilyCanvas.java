package org.tyst.screens.family;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.tyst.screens.parts.Regions;

/** The board in a frame that scrolls. It begins as large as the whole of it can be read, and keeps whoever has the focus in sight. */
final class FamilyCanvas extends ScrollPane {
    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.25;
    private static final double LEGIBLE = 0.6;
    private static final double LARGEST = 4;
    private static final double LETTERS = 13;
    private static final double AIR = 32;

    private final FamilyBoard board;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final StackPane middle;
    private boolean chosen;

    FamilyCanvas(FamilyBoard board, String name) {
        this.board = board;
        var letter = new Label();
        letter.setManaged(false);
        letter.setVisible(false);
        var scale =
                Bindings.createDoubleBinding(
                        () -> zoom.get() * letter.getFont().getSize() / LETTERS,
                        zoom,
                        letter.fontProperty());
        board.scaleXProperty().bind(scale);
        board.scaleYProperty().bind(scale);
        middle = new StackPane(new Group(board), letter);
        middle.getStyleClass().add("pad-2");
        setContent(middle);
        setFitToWidth(true);
        setFitToHeight(true);
        setPannable(true);
        setFocusTraversable(false);
        getStyleClass().add("family-canvas");
        addEventFilter(KeyEvent.KEY_PRESSED, this::zoomed);
        viewportBoundsProperty().subscribe(this::fit);
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(focused -> {
                    if (focused instanceof FigureNode) Platform.runLater(() -> bring(focused));
                });
        Regions.mark(this, name);
    }

    void larger() {
        by(STEP);
    }

    void smaller() {
        by(1 / STEP);
    }

    private void zoomed(KeyEvent key) {
        if (!key.isShortcutDown()) return;
        if (key.getCode() == KeyCode.EQUALS || key.getCode() == KeyCode.PLUS) larger();
        if (key.getCode() == KeyCode.MINUS) smaller();
    }

    private void by(double step) {
        chosen = true;
        zoom.set(Math.clamp(zoom.get() * step, SMALLEST, LARGEST));
    }

    /** Until somebody has chosen a size; smaller than can be read it never begins. */
    private void fit(Bounds room) {
        if (chosen || room.getWidth() <= AIR || room.getHeight() <= AIR) return;
        var whole = board.getBoundsInParent();
        if (whole.getWidth() <= 0) return;
        var fitting =
                Math.min(
                        (room.getWidth() - AIR) / whole.getWidth(),
                        (room.getHeight() - AIR) / whole.getHeight());
        zoom.set(Math.clamp(zoom.get() * fitting, LEGIBLE, 1));
    }

    private void bring(Node figure) {
        if (getScene() == null || figure.getScene() == null) return;
        layout();
        var at = middle.sceneToLocal(figure.localToScene(figure.getBoundsInLocal()));
        var content = middle.getLayoutBounds();
        var room = getViewportBounds();
        setHvalue(
                scrolled(
                        getHvalue(),
                        at.getMinX(),
                        at.getMaxX(),
                        content.getWidth(),
                        room.getWidth()));
        setVvalue(
                scrolled(
                        getVvalue(),
                        at.getMinY(),
                        at.getMaxY(),
                        content.getHeight(),
                        room.getHeight()));
    }

    /** As little as brings it in. */
    private static double scrolled(double now, double from, double to, double whole, double room) {
        var hidden = whole - room;
        if (hidden <= 0) return now;
        var start = now * hidden;
        if (to + AIR > start + room) start = to + AIR - room;
        if (from - AIR < start) start = from - AIR;
        return Math.clamp(start / hidden, 0, 1);
    }
}
