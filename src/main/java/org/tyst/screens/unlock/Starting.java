package org.tyst.screens.unlock;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.tyst.words.Language;
import org.tyst.words.Words;

/**
 * A word in the window while the rest of it is being made, after a lock as well, because the locked process has ended and
 * this is a new one. In both languages: whose laptop this is has not been read yet. Made of as little as possible.
 */
public final class Starting {
    private static final int PICTURES = 2;

    private Starting() {}

    public static Scene scene(double width, double height) {
        var sentences = new VBox();
        sentences.getStyleClass().add("starting");
        Stream.of(Language.values())
                .map(language -> sentence(Words.in(language).text("unlock.starting")))
                .forEach(sentences.getChildren()::add);
        var scene = new Scene(sentences, width, height);
        var sheet = Starting.class.getResource("/looks/starting.css");
        scene.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
        return scene;
    }

    private static Text sentence(String saying) {
        var text = new Text(saying);
        text.getStyleClass().add("text");
        return text;
    }

    /** Once what is shown has been drawn: whoever goes on at once leaves an empty window until they are done. */
    public static void afterwards(Runnable goOn) {
        new AnimationTimer() {
            private int pictures;

            @Override
            public void handle(long now) {
                if (++pictures <= PICTURES) return;
                stop();
                goOn.run();
            }
        }.start();
    }
}
