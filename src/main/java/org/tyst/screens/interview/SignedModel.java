package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;

/** A signed interview: read, and corrected by later versions. */
final class SignedModel {
    private final Opened opened;
    private final InterviewMeans means;
    private final ObjectProperty<Optional<CorrectionModel>> correcting =
            new SimpleObjectProperty<>(Optional.empty());

    private Optional<KeptForm<CorrectionForm>> kept = Optional.empty();

    SignedModel(Opened opened, InterviewMeans means) {
        this.opened = opened;
        this.means = means;
        opened.begun()
                .forEach((old, form) ->
                        statement(old).ifPresent(found -> open(new CorrectionModel(found, form))));
    }

    Opened opened() {
        return opened;
    }

    List<Statement> statements() {
        return opened.record().statements();
    }

    /** The later version that put this one right. */
    Optional<Statement> correctionOf(StatementId id) {
        return statements().stream()
                .filter(other -> other.corrects().equals(Optional.of(id)))
                .findFirst();
    }

    /** What a reader calls a statement: its place on the page, from one. */
    int number(StatementId id) {
        return statements().stream().map(Statement::id).toList().indexOf(id) + 1;
    }

    /** Everybody who can have said it. */
    List<Speaker> speakers() {
        var people =
                People.inOrder(opened.file()).stream()
                        .map(person -> new Speaker(Optional.of(person.id()), person.name()));
        return Stream.concat(people, Stream.of(means.drafting().me())).toList();
    }

    ObjectProperty<Optional<CorrectionModel>> correcting() {
        return correcting;
    }

    /** Begins a correction, or goes on with the one begun. */
    void correct(Statement old) {
        if (correcting.get().filter(begun -> begun.isOf(old)).isPresent()) return;
        if (correctionOf(old.id()).isEmpty()) open(new CorrectionModel(old));
    }

    void dropCorrection() {
        kept.ifPresent(KeptForm::done);
        kept = Optional.empty();
        correcting.set(Optional.empty());
    }

    /** What is half typed is found again. */
    void left() {
        kept.ifPresent(KeptForm::left);
    }

    void flush(Consumer<SaveOutcome> whenSettled) {
        kept.ifPresentOrElse(
                form -> form.flush(whenSettled),
                () -> whenSettled.accept(new Saved(means.clock().instant())));
    }

    private void open(CorrectionModel correction) {
        left();
        var form =
                new KeptForm<>(
                        nameOf(correction.old().id()),
                        () -> correction.form(opened.record().interview()),
                        means.scratch(),
                        means.clock(),
                        means.work());
        correction.onChange(form::changed);
        kept = Optional.of(form);
        correcting.set(Optional.of(correction));
    }

    static String nameOf(StatementId id) {
        return "correction." + id;
    }

    private Optional<Statement> statement(StatementId id) {
        return statements().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The correction as it will be kept, when it says why and differs. */
    Optional<Statement> finished() {
        return correcting.get().filter(CorrectionModel::isFinished).map(this::made);
    }

    private Statement made(CorrectionModel correction) {
        var asItShouldBe = correction.now().statement(opened.record().interview(), 0);
        return means.drafting()
                .correction(correction.old(), asItShouldBe, nextPosition(), correction.why().get());
    }

    private int nextPosition() {
        return statements().stream().mapToInt(Statement::position).max().orElse(0) + 1;
    }
}
