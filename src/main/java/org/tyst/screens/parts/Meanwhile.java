package org.tyst.screens.parts;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** Says what is being waited for, once the wait can be noticed. Before that it would only flicker. */
public final class Meanwhile {
    private static final Duration PATIENCE = Duration.millis(150);

    private Meanwhile() {}

    /** In the place of what has not been read yet. */
    public static Label reading(String saying) {
        var label = Texts.muted(saying);
        label.setVisible(false);
        shownIn(label).playFromStart();
        return label;
    }

    /** Beside the button of an act. Its room is kept, so that nothing moves when it comes and goes. */
    public static Label during(ObservableBooleanValue running, String saying) {
        var label = Texts.muted(saying);
        var patience = shownIn(label);
        running.subscribe(now -> {
            patience.stop();
            label.setVisible(false);
            if (now) patience.playFromStart();
        });
        return label;
    }

    private static PauseTransition shownIn(Label label) {
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(over -> label.setVisible(true));
        return patience;
    }
}
