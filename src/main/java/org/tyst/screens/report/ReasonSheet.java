package org.tyst.screens.report;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** Something that is done for a reason alone: the reason is asked before anything happens, and kept. */
final class ReasonSheet {
    private static final int LINES = 3;

    private final Sheet sheet;

    private ReasonSheet(
            Words words,
            String title,
            String text,
            Field field,
            String act,
            Consumer<String> then) {
        var why = (WritingArea) field.control();
        sheet = new Sheet(words, title);
        var command =
                Command.named(
                                act,
                                () -> {
                                    sheet.close();
                                    then.accept(why.getText());
                                })
                        .enabledWhen(
                                why.textProperty().isNotEmpty(), words.text("report.whyFirst"));
        sheet.add(Texts.body(text), field).primary(command);
    }

    /** The court decides what is kept from a party, and reads why. */
    static ReasonSheet courtOnly(Words words, Consumer<String> then) {
        var field =
                new Field(words.text("report.why"), new WritingArea(LINES))
                        .hint(words.text("report.whyHint"));
        return new ReasonSheet(
                words,
                words.text("report.courtOnlyTitle"),
                words.text("report.courtOnlyText"),
                field,
                words.text("report.courtOnlyDo"),
                then);
    }

    /** The annex tells of the contest all the same. */
    static ReasonSheet unflagging(Words words, Consumer<String> then) {
        var field =
                new Field(words.text("editor.unflagWhy"), new WritingArea(LINES))
                        .hint(words.text("editor.unflagHint"));
        return new ReasonSheet(
                words,
                words.text("editor.unflagTitle"),
                words.text("editor.unflagText"),
                field,
                words.text("editor.unflagDo"),
                then);
    }

    void openOver(Node node) {
        sheet.openOver(node);
    }
}
