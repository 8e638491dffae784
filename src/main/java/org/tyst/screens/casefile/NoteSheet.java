package org.tyst.screens.casefile;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** What somebody leaves to whoever has the case next. */
final class NoteSheet {
    private static final int LINES = 6;

    private final Consumer<String> leave;
    private final Words words;
    private final WritingArea typed = new WritingArea(LINES);
    private final Field note;
    private final Sheet sheet;

    NoteSheet(Consumer<String> leave, Words words) {
        this.leave = leave;
        this.words = words;
        this.note = new Field(words.text("late.note"), typed).hint(words.text("late.noteHint"));
        this.sheet = new Sheet(words, words.text("late.writeNote"));
    }

    void openOver(Node page) {
        sheet.add(Texts.body(words.text("late.noteMeans")), note)
                .primary(
                        Command.named(words.text("late.leaveNote"), this::leave)
                                .icon(Feather.CHECK))
                .openOver(page);
    }

    private void leave() {
        if (typed.getText().isBlank()) {
            note.error(words.text("late.noteNeeds"));
            note.enter();
        } else {
            sheet.close();
            leave.accept(typed.getText());
        }
    }
}
