package org.tyst.screens.interview;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The paragraphs that come next, to be seen before they are come to. */
final class NotesWaiting extends VBox {
    private static final int MOST_SHOWN = 30;

    private final Words words;
    private final VBox lines = new VBox();

    NotesWaiting(NotesModel notes, Words words) {
        this.words = words;
        lines.getStyleClass().add("gap-1");
        getChildren().setAll(new Card(words.text("notes.next")).add(lines));
        notes.soFar().subscribe(this::show);
    }

    private void show(NotesSoFar soFar) {
        if (!soFar.isUnderWay()) return;
        var next = soFar.rest();
        lines.getChildren().setAll(next.stream().limit(MOST_SHOWN).map(this::line).toList());
        if (next.isEmpty()) lines.getChildren().add(Texts.small(words.text("notes.lastOne")));
        if (next.size() > MOST_SHOWN)
            lines.getChildren()
                    .add(Texts.small(words.text("notes.more", next.size() - MOST_SHOWN)));
    }

    private Label line(Note note) {
        return note.number() == 0
                ? Texts.body(note.words())
                : Texts.body(words.text("notes.line", note.number(), note.words()));
    }
}
