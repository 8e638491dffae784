package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.interviews.Interview;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Wording;

/** One statement while it is written. */
final class StatementModel {
    private final StatementId id;
    private final ObjectProperty<Speaker> speaker = new SimpleObjectProperty<>(Speaker.unknown());
    private final ObservableSet<PersonId> children = FXCollections.observableSet();
    private final ObjectProperty<Standing> standing =
            new SimpleObjectProperty<>(Standing.TOLD_TO_ME);
    private final ObjectProperty<Wording> wording = new SimpleObjectProperty<>(Wording.EXACT_WORDS);
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty language = new SimpleStringProperty("");
    private final StringProperty translation = new SimpleStringProperty("");
    private final BooleanProperty askedToKeepPrivate = new SimpleBooleanProperty();
    private final StringProperty answered = new SimpleStringProperty("");

    StatementModel(StatementId id) {
        this.id = id;
    }

    static StatementModel of(Statement statement) {
        return new StatementModel(statement.id()).like(statement);
    }

    /** Takes over all that the statement says, but stays itself. */
    StatementModel like(Statement statement) {
        speaker.set(statement.speaker());
        children.addAll(statement.children());
        standing.set(statement.standing());
        wording.set(statement.wording());
        words.set(statement.words());
        language.set(statement.language());
        translation.set(statement.translation());
        askedToKeepPrivate.set(statement.keepPrivate().asked());
        answered.set(statement.keepPrivate().answered());
        return this;
    }

    /** Whoever has just spoken usually goes on: the next statement starts with the same speaker, standing and child. */
    StatementModel after(StatementModel before) {
        speaker.set(before.speaker.get());
        children.addAll(before.children);
        standing.set(before.standing.get());
        wording.set(before.wording.get());
        language.set(before.language.get());
        return this;
    }

    void onChange(Runnable act) {
        for (var value : values()) value.subscribe((before, now) -> act.run());
        children.subscribe(act);
    }

    Statement statement(Interview interview, int position) {
        return new Statement(
                id,
                interview.id(),
                interview.caseId(),
                position,
                speaker.get(),
                Set.copyOf(children),
                standing.get(),
                wording.get(),
                words.get(),
                language.get(),
                translation.get(),
                new KeepPrivate(askedToKeepPrivate.get(), answered.get()),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** Nothing has been written yet: speaker and standing alone are no statement. */
    boolean isBlank() {
        return words.get().isBlank() && translation.get().isBlank() && answered.get().isBlank();
    }

    StatementId id() {
        return id;
    }

    ObjectProperty<Speaker> speaker() {
        return speaker;
    }

    ObservableSet<PersonId> children() {
        return children;
    }

    ObjectProperty<Standing> standing() {
        return standing;
    }

    ObjectProperty<Wording> wording() {
        return wording;
    }

    StringProperty words() {
        return words;
    }

    StringProperty language() {
        return language;
    }

    StringProperty translation() {
        return translation;
    }

    BooleanProperty askedToKeepPrivate() {
        return askedToKeepPrivate;
    }

    StringProperty answered() {
        return answered;
    }

    private List<ObservableValue<?>> values() {
        return List.of(
                speaker,
                standing,
                wording,
                words,
                language,
                translation,
                askedToKeepPrivate,
                answered);
    }
}
