package org.tyst.screens.writing;

import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.tyst.screens.parts.WritingArea;
import org.tyst.writing.SpelledWords.Word;

/** A dotted line under every word that is in no dictionary, drawn over the area in which it is written. */
final class Underlines {
    private final WritingArea area;
    private final Path lines = new Path();
    private List<Word> words = List.of();
    private Subscription following = Subscription.EMPTY;

    Underlines(WritingArea area) {
        this.area = area;
        lines.getStyleClass().add("unknown-words");
        lines.setMouseTransparent(true);
        area.drawOver(lines);
    }

    void show(List<Word> now) {
        words = now;
        if (following.equals(Subscription.EMPTY)) follow();
        draw();
    }

    private void follow() {
        if (area.lookup(".text") instanceof Text text)
            following =
                    Subscription.combine(
                            text.layoutBoundsProperty().subscribe(_ -> draw()),
                            text.localToSceneTransformProperty().subscribe(_ -> draw()));
    }

    private void draw() {
        lines.getElements().clear();
        if (area.lookup(".text") instanceof Text text && text.getScene() != null)
            words.stream()
                    .filter(word -> word.until() <= text.getText().length())
                    .forEach(word -> draw(text, word));
    }

    /** A word stands on one line, or on two where it is hyphenated: the widest box of it is good enough. */
    private void draw(Text text, Word word) {
        var box = new Path(text.underlineShape(word.from(), word.until())).getLayoutBounds();
        var from = area.sceneToLocal(text.localToScene(box.getMinX(), box.getMaxY()));
        var until = area.sceneToLocal(text.localToScene(box.getMaxX(), box.getMaxY()));
        lines.getElements()
                .addAll(
                        new MoveTo(from.getX(), from.getY()),
                        new LineTo(until.getX(), until.getY()));
    }
}
