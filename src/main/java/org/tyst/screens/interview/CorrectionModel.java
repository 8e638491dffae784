package org.tyst.screens.interview;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Statement;

/** A correction while it is written: starts with what the old one says. */
final class CorrectionModel {
    private final Statement old;
    private final StatementModel now;
    private final StringProperty why = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Notice>> notice =
            new SimpleObjectProperty<>(Optional.empty());

    CorrectionModel(Statement old) {
        this.old = old;
        this.now = StatementModel.of(old);
    }

    /** One that was begun before. */
    CorrectionModel(Statement old, CorrectionForm begun) {
        this.old = old;
        this.now = StatementModel.of(begun.asItShouldBe());
        why.set(begun.why());
    }

    CorrectionForm form(Interview interview) {
        return new CorrectionForm(now.statement(interview, old.position()), why.get());
    }

    void onChange(Runnable act) {
        now.onChange(act);
        why.subscribe((before, typed) -> act.run());
    }

    Statement old() {
        return old;
    }

    StatementModel now() {
        return now;
    }

    StringProperty why() {
        return why;
    }

    /** Why what was to be pasted was not. */
    ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    boolean isOf(Statement statement) {
        return old.id().equals(statement.id());
    }

    /** It says why, and it says something. */
    BooleanBinding finished() {
        return Bindings.createBooleanBinding(this::isFinished, why, now.words());
    }

    boolean isFinished() {
        return !why.get().isBlank() && !now.words().get().isBlank();
    }
}
