package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.Standing;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Wording;

/** The paragraph that is being looked at. Who said it and how one knows stay open until somebody has said so. */
final class NoteInHand {
    private final StatementModel statement;
    private final ObjectProperty<@Nullable Standing> standing = new SimpleObjectProperty<>();

    NoteInHand(StatementModel statement, Note note) {
        this.statement = statement;
        statement.wording().set(Wording.SUMMARY);
        becomes(note);
    }

    /** As the statement that it becomes when it is confirmed. */
    StatementModel statement() {
        return statement;
    }

    /** Nothing as long as nobody has chosen. */
    ObjectProperty<@Nullable Standing> standing() {
        return standing;
    }

    void standsAs(Standing chosen) {
        standing.set(chosen);
    }

    /** Choosing another speaker can change how one knows, but is not choosing it. */
    void follow() {
        if (standing.get() != null) standing.set(statement.standing().get());
    }

    void becomes(Note note) {
        statement.words().set(note.words());
        statement.pasted().setAll(note.origins());
    }

    Note note() {
        return new Note(statement.words().get(), List.copyOf(statement.pasted()));
    }

    /** What keeps it from being confirmed, first things first. */
    Optional<Lack> lack() {
        if (statement.words().get().isBlank()) return Optional.of(Lack.WORDS);
        if (standing.get() == null) return Optional.of(Lack.STANDING);
        return statement.speaker().get().equals(Speaker.unknown())
                        && standing.get() != Standing.RECORDED_BY_AGENCY
                ? Optional.of(Lack.SPEAKER)
                : Optional.empty();
    }

    enum Lack {
        WORDS,
        SPEAKER,
        STANDING
    }
}
