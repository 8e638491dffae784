package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tyst.cases.Person;
import org.tyst.screens.parts.Field;
import org.tyst.words.Words;

/** The paragraph in hand, in the form that every statement has. Enter confirms it, Shift+Enter is a new line. */
final class NotesForm {
    private final NotesModel notes;
    private final StatementForm form;
    private final Words words;

    NotesForm(
            NotesModel notes,
            NoteInHand hand,
            DraftModel draft,
            List<Person> children,
            PasteGate gate,
            HelpDesk help) {
        this.notes = notes;
        var terms = help.terms();
        this.words = terms.words();
        var statement = hand.statement();
        form =
                new StatementForm(
                        statement,
                        terms,
                        new SpeakerBox(
                                words,
                                draft.me(),
                                draft::speakers,
                                statement.speaker(),
                                who -> notes.speaks(hand, who)),
                        new StandingBox(terms, hand.standing(), how -> notes.standsAs(hand, how)),
                        children);
        form.pasting(gate);
        help.sitBeside(form, statement);
        form.text().addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    }

    StatementForm shown() {
        return form;
    }

    void write() {
        form.writeAt(0);
    }

    /** It becomes a statement, or the cursor goes to what is lacking. */
    void confirm() {
        form.allWell();
        form.standing().error("");
        notes.confirm().map(this::field).ifPresent(Field::enter);
    }

    void split() {
        if (!notes.split(form.text().getCaretPosition()))
            notes.notice().set(Optional.of(Notice.NOTHING_TO_SPLIT));
        form.writeAt(0);
    }

    private Field field(NoteInHand.Lack lack) {
        var field =
                switch (lack) {
                    case WORDS -> form.said();
                    case SPEAKER -> form.speaker();
                    case STANDING -> form.standing();
                };
        return field.error(words.of("notes.lack", lack));
    }

    private void enter(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER
                || key.isControlDown()
                || key.isAltDown()
                || key.isMetaDown()) return;
        key.consume();
        if (key.isShiftDown()) form.insert("\n");
        else confirm();
    }
}
