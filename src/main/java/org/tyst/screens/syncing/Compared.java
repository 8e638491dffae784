package org.tyst.screens.syncing;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tyst.sync.WordDiff;

/** A text in which is marked what another does not have. A screen reader hears the whole text; the eye sees what differs. */
public final class Compared {
    private Compared() {}

    public static TextFlow of(String text, String other) {
        var flow = new TextFlow();
        for (var stretch : WordDiff.of(text, other)) {
            var piece = new Text(stretch.text());
            piece.getStyleClass().add(stretch.differs() ? "differs" : "same");
            flow.getChildren().add(piece);
        }
        flow.getStyleClass().add("compared");
        flow.setAccessibleText(text);
        return flow;
    }
}
