package org.tyst.screens.casefile;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** Asks why a withheld detail must be seen, before it is. */
final class RevealSheet {

    private final WithheldDetail detail;
    private final Words words;
    private final TextField typed = new WritingLine();
    private final Field why;
    private final Sheet sheet;

    RevealSheet(WithheldDetail detail, Keeps keeps, String named, Words words) {
        this.detail = detail;
        this.words = words;
        this.why = new Field(words.text("case.why"), typed).hint(words.text("case.whyHint"));
        this.sheet = new Sheet(words, words.text("case.showDetailOf", named));
        typed.setOnAction(entered -> show());
        keeps.line("reveal", typed.textProperty()).over(sheet);
    }

    void openOver(Node node) {
        sheet.add(Texts.body(words.text("case.showDetailWritten")), why)
                .primary(
                        Command.named(words.text("case.showForAWhile"), this::show)
                                .icon(Feather.EYE))
                .openOver(node);
    }

    private void show() {
        why.error(detail.wrongWith(typed.getText()));
        if (why.isWrong()) {
            why.enter();
            return;
        }
        sheet.close();
        detail.show(typed.getText());
    }
}
