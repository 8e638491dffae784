package org.tyst.screens.interview;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tyst.interviews.Statement;

/** A correction while it is written: starts with what the old one says. */
final class CorrectionModel {
    private final Statement old;
    private final StatementModel now;
    private final StringProperty why = new SimpleStringProperty("");

    CorrectionModel(Statement old) {
        this.old = old;
        this.now = StatementModel.of(old);
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
