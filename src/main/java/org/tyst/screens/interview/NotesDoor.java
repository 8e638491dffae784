package org.tyst.screens.interview;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** From an interview to the notes that are brought into it, and what is said of those that nobody has looked at yet. */
final class NotesDoor {
    private final NotesModel notes;
    private final Runnable open;
    private final Words words;

    NotesDoor(NotesModel notes, Runnable open, Words words) {
        this.notes = notes;
        this.open = open;
        this.words = words;
    }

    Command command() {
        return Command.named(words.text("notes.title"), open)
                .icon(Feather.FILE_TEXT)
                .shortcut("Shortcut+Shift+N");
    }

    Banner left() {
        var soFar = notes.soFar();
        return Banner.info("")
                .saying(Bindings.createStringBinding(() -> text("notes.left"), soFar))
                .act(Command.named(words.text("notes.goOn"), open))
                .shownWhen(isLeft());
    }

    /** Before the interview is signed: they will not be in it. */
    Node warning() {
        var box = new VBox();
        if (isLeft().get()) box.getChildren().add(Texts.strong(text("notes.notSigned")));
        return box;
    }

    private BooleanBinding isLeft() {
        var soFar = notes.soFar();
        return Bindings.createBooleanBinding(() -> soFar.get().isUnderWay(), soFar);
    }

    private String text(String key) {
        return words.text(key, notes.soFar().get().left().size());
    }
}
