package org.tyst.screens;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Brings somebody back to the spot where they were. A page reads its record first and puts the cursor where it thinks
 * best; so this looks with every picture until the spot is there and stays, and gives up as soon as they do something themselves.
 */
final class Returning extends AnimationTimer {
    private static final int CALM = 6;
    private static final int LONG_ENOUGH = 240;

    private final Scene scene;
    private final Supplier<Optional<Node>> page;
    private final Spot spot;
    private final EventHandler<InputEvent> acted = this::acted;
    private int pictures;
    private int calm;

    private Returning(Scene scene, Supplier<Optional<Node>> page, Spot spot) {
        this.scene = scene;
        this.page = page;
        this.spot = spot;
    }

    static void to(Scene scene, Supplier<Optional<Node>> page, Spot spot) {
        var returning = new Returning(scene, page, spot);
        scene.addEventFilter(InputEvent.ANY, returning.acted);
        returning.start();
    }

    @Override
    public void handle(long now) {
        page.get().ifPresent(this::look);
        if (++pictures > LONG_ENOUGH || calm > CALM) end();
    }

    private void look(Node shown) {
        var there = spot.find(shown);
        calm = there.filter(spot::isAt).isPresent() ? calm + 1 : 0;
        if (calm == 0) there.ifPresent(spot::go);
        if (calm == CALM) spot.scroll(shown);
    }

    private void acted(InputEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_PRESSED) end();
    }

    private void end() {
        stop();
        scene.removeEventFilter(InputEvent.ANY, acted);
    }
}
