package org.tyst.screens.family;

import javafx.scene.Node;
import org.tyst.cases.ContactPoint;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** That a contact detail no longer holds, from which day and why. It stays, and stays as secret as it was. */
public final class EndContactSheet {
    private final Writing writing;
    private final ContactPoint point;
    private final Words words;
    private final DateField day;
    private final WritingArea reason = new WritingArea(2);
    private final Field on;
    private final Field why;
    private final Sheet sheet;

    /** @param named whose and what, never the detail itself */
    public EndContactSheet(Writing writing, ContactPoint point, String named) {
        this.writing = writing;
        this.point = point;
        this.words = writing.means().words();
        day = new DateField(words).show(writing.means().today());
        on = new Field(words.text("family.endedOn"), day);
        why = new Field(words.text("family.why"), reason).hint(words.text("family.whyHint"));
        sheet = new Sheet(words, words.text("family.endContactOf", named));
        writing.means().line("endContact." + point.id(), reason.textProperty()).over(sheet);
    }

    public void openOver(Node page) {
        sheet.add(Texts.body(words.text("family.endContactMeans")), on, why)
                .primary(Command.named(words.text("family.endContactNow"), this::save))
                .openOver(page);
    }

    private void save() {
        var date = day.date().get().exact();
        var isRight =
                new Checked()
                        .that(on, date.isEmpty() ? words.text("family.needsWholeDate") : "")
                        .that(why, reason.getText().isBlank() ? words.text("family.needsWhy") : "")
                        .isRight();
        if (!isRight || date.isEmpty()) return;
        sheet.close();
        writing.end(point, date.get(), reason.getText());
    }
}
