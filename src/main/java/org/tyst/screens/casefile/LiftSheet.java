package org.tyst.screens.casefile;

import javafx.scene.Node;
import org.tyst.cases.Hold;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** Asks why a hold is let go. */
final class LiftSheet {
    private static final int LINES = 3;

    private final Holding holding;
    private final Hold hold;
    private final Words words;
    private final WritingArea typed = new WritingArea(LINES);
    private final Field why;
    private final Sheet sheet;

    LiftSheet(Holding holding, Hold hold, Words words) {
        this.holding = holding;
        this.hold = hold;
        this.words = words;
        this.why =
                new Field(words.text("keeping.liftWhy"), typed)
                        .hint(words.text("keeping.liftWhyHint"));
        this.sheet =
                new Sheet(
                        words, words.text("keeping.liftTitle", HoldWords.kind(words, hold.kind())));
    }

    void openOver(Node page) {
        sheet.add(Texts.body(words.text("keeping.liftMeans")), Texts.quote(hold.why()), why)
                .danger(Command.named(words.text("keeping.liftNow"), this::lift))
                .openOver(page);
    }

    private void lift() {
        why.error(holding.wrongWithReason(typed.getText()));
        if (why.isWrong()) {
            why.enter();
            return;
        }
        sheet.close();
        holding.lift(hold, typed.getText());
    }
}
