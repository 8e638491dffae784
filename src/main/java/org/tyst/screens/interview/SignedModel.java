package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;

/** A signed interview: read, and corrected by later versions. */
final class SignedModel {
    private final Opened opened;
    private final Drafting drafting;
    private final ObjectProperty<Optional<CorrectionModel>> correcting =
            new SimpleObjectProperty<>(Optional.empty());

    SignedModel(Opened opened, Drafting drafting) {
        this.opened = opened;
        this.drafting = drafting;
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
        return Stream.concat(people, Stream.of(drafting.me())).toList();
    }

    ObjectProperty<Optional<CorrectionModel>> correcting() {
        return correcting;
    }

    /** Begins a correction, or goes on with the one begun. */
    void correct(Statement old) {
        if (correcting.get().filter(begun -> begun.isOf(old)).isPresent()) return;
        if (correctionOf(old.id()).isEmpty()) correcting.set(Optional.of(new CorrectionModel(old)));
    }

    void dropCorrection() {
        correcting.set(Optional.empty());
    }

    /** The correction as it will be kept, when it says why and differs. */
    Optional<Statement> finished() {
        return correcting.get().filter(CorrectionModel::isFinished).map(this::made);
    }

    private Statement made(CorrectionModel correction) {
        var asItShouldBe = correction.now().statement(opened.record().interview(), 0);
        return drafting.correction(
                correction.old(), asItShouldBe, nextPosition(), correction.why().get());
    }

    private int nextPosition() {
        return statements().stream().mapToInt(Statement::position).max().orElse(0) + 1;
    }
}
