package org.tyst.screens.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.interviews.Interview;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Origin;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Telling;
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
    private final StringProperty question = new SimpleStringProperty("");
    private final StringProperty heardFrom = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Instant>> saidAt =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Origin> pasted = FXCollections.observableArrayList();

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
        question.set(statement.telling().question());
        heardFrom.set(statement.telling().heardFrom());
        saidAt.set(statement.telling().saidAt());
        pasted.setAll(statement.telling().pasted());
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
        pasted.subscribe(act);
    }

    /** What stands from here on is told anew, by the same person in the same way. */
    StatementModel split(StatementModel rest, int at) {
        var whole = words.get();
        rest.after(this).words.set(whole.substring(at).strip());
        words.set(whole.substring(0, at).strip());
        return rest;
    }

    /** Takes in what the next one says. Only for {@link #isToldLike} ones. */
    void join(StatementModel next) {
        if (isOfNobody()) speaker.set(next.speaker.get());
        children.addAll(next.children);
        add(words, next.words, " ");
        add(translation, next.translation, " ");
        add(question, next.question, " ");
        add(heardFrom, next.heardFrom, ", ");
        add(answered, next.answered, " ");
        if (language.get().isBlank()) language.set(next.language.get());
        if (next.askedToKeepPrivate.get()) askedToKeepPrivate.set(true);
        if (saidAt.get().isEmpty()) saidAt.set(next.saidAt.get());
        pasted.addAll(next.pasted);
    }

    private static void add(StringProperty to, StringProperty more, String between) {
        if (to.get().isBlank()) to.set(more.get());
        else if (!more.get().isBlank() && !to.get().equals(more.get()))
            to.set(to.get().stripTrailing() + between + more.get().stripLeading());
    }

    /** Two people's words never become one's, nor what was seen what was said. */
    boolean isToldLike(StatementModel other) {
        return (speaker.get().equals(other.speaker.get()) || isOfNobody() || other.isOfNobody())
                && standing.get() == other.standing.get()
                && wording.get() == other.wording.get();
    }

    private boolean isOfNobody() {
        return speaker.get().equals(Speaker.unknown());
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
                new Telling(question.get(), heardFrom.get(), saidAt.get(), pasted),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** Nothing has been written yet: speaker and standing alone are no statement. */
    boolean isBlank() {
        return Stream.of(words, translation, answered, question, heardFrom)
                .allMatch(written -> written.get().isBlank());
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

    void concerns(PersonId child, boolean so) {
        if (so) children.add(child);
        else children.remove(child);
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

    StringProperty question() {
        return question;
    }

    /** Whose account it is, when the speaker only passes it on. */
    StringProperty heardFrom() {
        return heardFrom;
    }

    ObjectProperty<Optional<Instant>> saidAt() {
        return saidAt;
    }

    ObservableList<Origin> pasted() {
        return pasted;
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
                answered,
                question,
                heardFrom,
                saidAt);
    }
}
