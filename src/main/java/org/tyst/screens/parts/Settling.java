package org.tyst.screens.parts;

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
 * Brings a page to how it should stand. A page reads its record first and puts the cursor where it thinks best; so this looks with
 * every picture until it stands so and stays, and gives up as soon as somebody does something themselves.
 */
public final class Settling extends AnimationTimer {
    private static final int CALM = 6;
    private static final int LONG_ENOUGH = 240;

    private final Scene scene;
    private final Supplier<Optional<Node>> page;
    private final Aim aim;
    private final EventHandler<InputEvent> acted = this::acted;
    private int pictures;
    private int calm;

    private Settling(Scene scene, Supplier<Optional<Node>> page, Aim aim) {
        this.scene = scene;
        this.page = page;
        this.aim = aim;
    }

    /** How a page should stand. */
    public interface Aim {
        /** Does what is to be done for it, if it does not stand so already; true when it did. */
        boolean stands(Node page);

        /** It has stayed so for some pictures. */
        void settled(Node page);
    }

    public static void on(Scene scene, Supplier<Optional<Node>> page, Aim aim) {
        var settling = new Settling(scene, page, aim);
        scene.addEventFilter(InputEvent.ANY, settling.acted);
        settling.start();
    }

    @Override
    public void handle(long now) {
        page.get().ifPresent(this::look);
        if (++pictures > LONG_ENOUGH || calm > CALM) end();
    }

    private void look(Node shown) {
        calm = aim.stands(shown) ? calm + 1 : 0;
        if (calm == CALM) aim.settled(shown);
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
