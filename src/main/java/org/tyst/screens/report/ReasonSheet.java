package org.tyst.screens.report;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** Why something is kept from a party: for the court to decide, so the reason is asked before anything happens. */
final class ReasonSheet {
    private static final int LINES = 3;

    private final Sheet sheet;

    ReasonSheet(Words words, Consumer<String> then) {
        var why = new WritingArea(LINES);
        var field = new Field(words.text("report.why"), why).hint(words.text("report.whyHint"));
        sheet = new Sheet(words, words.text("report.courtOnlyTitle"));
        var keep =
                Command.named(
                                words.text("report.courtOnlyDo"),
                                () -> {
                                    sheet.close();
                                    then.accept(why.getText());
                                })
                        .enabledWhen(
                                why.textProperty().isNotEmpty(), words.text("report.whyFirst"));
        sheet.add(Texts.body(words.text("report.courtOnlyText")), field).primary(keep);
    }

    void openOver(Node node) {
        sheet.openOver(node);
    }
}
