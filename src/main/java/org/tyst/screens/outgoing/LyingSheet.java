package org.tyst.screens.outgoing;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tyst.dispatch.Lying;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** A place outside this computer is spoken of before anything lies there. */
final class LyingSheet {
    private LyingSheet() {}

    /** Answers once: true if it may lie there. */
    static void ask(Lying lying, Node over, Words words, Consumer<Boolean> answer) {
        switch (lying) {
            case ON_THIS_COMPUTER -> answer.accept(true);
            case REMOVABLE, CLOUD, NETWORK -> open(lying, over, words, answer);
        }
    }

    private static void open(Lying lying, Node over, Words words, Consumer<Boolean> answer) {
        var agreed = new AtomicBoolean();
        var sheet = new Sheet(words, words.of("outgoing.lying", lying));
        var there =
                Command.named(
                        words.text("outgoing.saveThere"),
                        () -> {
                            agreed.set(true);
                            sheet.close();
                        });
        sheet.add(Texts.body(words.text("outgoing.lyingText." + lying)))
                .danger(there)
                .keeps(() -> {}, () -> answer.accept(agreed.get()))
                .openOver(over);
    }
}
