package org.tyst.screens.parts;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Turns in a button once its act has taken 400 ms: sooner would flicker, later would look dead. */
final class Turning {
    private static final Duration PATIENCE = Duration.millis(400);

    private final Labeled button;
    private final @Nullable Node usual;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    private Turning(Labeled button) {
        this.button = button;
        this.usual = button.getGraphic();
        patience.setOnFinished(over -> button.setGraphic(turning()));
    }

    static void turnIn(Labeled button, ObservableBooleanValue running) {
        var spinner = new Turning(button);
        running.subscribe(spinner::follow);
    }

    private void follow(boolean running) {
        if (running) patience.playFromStart();
        else stop();
    }

    private void stop() {
        patience.stop();
        button.setGraphic(usual);
    }

    private static ProgressIndicator turning() {
        var indicator = new ProgressIndicator();
        indicator.getStyleClass().add("spinning");
        indicator.setFocusTraversable(false);
        return indicator;
    }
}
