package org.tyst.screens.interview;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Person;
import org.tyst.cases.Standing;
import org.tyst.interviews.Autosave;
import org.tyst.interviews.Committed;
import org.tyst.interviews.Draft;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.InterviewStore;
import org.tyst.interviews.SigningCheck;
import org.tyst.interviews.SigningCheck.Missing;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Wording;
import org.tyst.work.Work;

/** An unsigned interview while it is written. Every change of it goes to the autosave at once and to the file soon. */
final class DraftModel implements Autosave.Source<Draft> {
    private final CaseFile file;
    private final Drafting drafting;
    private final VisitModel visit;
    private final ObservableList<StatementModel> statements = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<StatementModel>> current =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<TakenOut>> takenOut =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Autosave.State> saved;
    private final Committed committed;
    private final Autosave<Draft> autosave;

    DraftModel(Opened opened, InterviewStore store, Drafting drafting, Clock clock, Work work) {
        this.file = opened.file();
        this.drafting = drafting;
        var asOpened = new Saved(clock.instant());
        saved = new ReadOnlyObjectWrapper<>(new Autosave.State.Settled(asOpened));
        committed = new Committed(opened.record().statements());
        visit = new VisitModel(opened.record().interview(), file, clock);
        opened.record().statements().stream().map(StatementModel::of).forEach(statements::add);
        autosave =
                Autosave.onThisLaptop(
                        asOpened, this, draft -> keep(store, draft), work, saved::set);
        if (statements.isEmpty()) statements.add(first());
        current.set(Optional.of(statements.getLast()));
        visit.onChange(autosave::changed);
        statements.forEach(statement -> statement.onChange(autosave::changed));
        statements.addListener(this::moved);
    }

    @Override
    public Draft draft() {
        return committed.differenceTo(visit.interview(), written());
    }

    @Override
    public void committed(Draft draft) {
        committed.add(draft);
    }

    /** The interview as it stands on the page. A statement without a word in it is not one yet. */
    InterviewRecord record() {
        return new InterviewRecord(visit.interview(), written());
    }

    List<Missing> missing() {
        var children = file.children().stream().map(Person::id).collect(Collectors.toSet());
        return SigningCheck.of(record(), children);
    }

    /** Goes on to the next statement; an empty one is enough, so that Enter twice makes no two. */
    void next() {
        var place = current.get().map(statements::indexOf).orElse(statements.size() - 1);
        if (place >= 0 && statements.get(place).isBlank()) return;
        if (place + 1 == statements.size() || !statements.get(place + 1).isBlank())
            insert(place + 1);
        current.set(Optional.of(statements.get(place + 1)));
    }

    void takeOut(StatementModel statement) {
        var place = statements.indexOf(statement);
        if (place < 0) return;
        statements.remove(place);
        if (!statement.isBlank()) takenOut.set(Optional.of(new TakenOut(statement, place)));
        if (statements.isEmpty()) statements.add(first());
        current.set(
                Optional.of(statements.get(Math.max(0, Math.min(place, statements.size() - 1)))));
    }

    /** Undo rather than confirm. */
    void putBack() {
        takenOut.get()
                .ifPresent(out -> {
                    statements.add(Math.min(out.place(), statements.size()), out.statement());
                    current.set(Optional.of(out.statement()));
                });
        takenOut.set(Optional.empty());
    }

    void speaks(Speaker speaker) {
        current.get().ifPresent(statement -> spokenBy(statement, speaker));
    }

    /** A child who speaks is a child whom it concerns. */
    void spokenBy(StatementModel statement, Speaker speaker) {
        statement.speaker().set(speaker);
        speaker.person()
                .flatMap(file::person)
                .filter(person -> person.isSubjectChild())
                .ifPresent(child -> statement.children().add(child.id()));
        if (!speaker.equals(me()) && isMine(statement.standing().get()))
            stand(statement, Standing.TOLD_TO_ME);
    }

    void standsAs(Standing standing) {
        current.get().ifPresent(statement -> standsAs(statement, standing));
    }

    /** What was observed or is thought is the author's own. */
    void standsAs(StatementModel statement, Standing standing) {
        stand(statement, standing);
        if (isMine(standing)) statement.speaker().set(me());
    }

    /** It keeps its id; the numbers on the page follow the order. */
    void moveBy(StatementModel statement, int steps) {
        var place = statements.indexOf(statement);
        var to = place + steps;
        if (place < 0 || to < 0 || to >= statements.size()) return;
        var order = new ArrayList<>(statements);
        order.remove(place);
        order.add(to, statement);
        statements.setAll(order);
    }

    /** Everybody who can have said it, in the order of the keys Alt+1 to Alt+9: never renumbered while one writes. */
    List<Speaker> speakers() {
        var people =
                visit.people().keySet().stream()
                        .map(person -> new Speaker(Optional.of(person.id()), person.name()));
        var others =
                visit.others().stream()
                        .filter(other -> !other.name().get().isBlank())
                        .map(other -> new Speaker(Optional.empty(), other.present().name()));
        return Stream.concat(Stream.concat(people, Stream.of(me())), others).toList();
    }

    Speaker me() {
        return drafting.me();
    }

    void flush(Consumer<SaveOutcome> whenSettled) {
        autosave.flush(whenSettled);
    }

    /** For what can only be kept beside an interview that is in the record: a photograph before the first word. */
    void keepFirst(Runnable then) {
        autosave.changed();
        autosave.flush(outcome -> {
            if (outcome instanceof Saved) then.run();
        });
    }

    boolean hasUnsaved() {
        return autosave.hasUnsaved();
    }

    /** Once, when the next save has succeeded. */
    void whenSaved(Runnable act) {
        saved.addListener(
                new ChangeListener<>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends Autosave.State> from,
                            Autosave.State before,
                            Autosave.State now) {
                        if (!(now instanceof Autosave.State.Settled(Saved at))) return;
                        saved.removeListener(this);
                        act.run();
                    }
                });
    }

    void close() {
        autosave.close();
    }

    VisitModel visit() {
        return visit;
    }

    ObservableList<StatementModel> statements() {
        return statements;
    }

    ObjectProperty<Optional<StatementModel>> current() {
        return current;
    }

    ObjectProperty<Optional<TakenOut>> takenOut() {
        return takenOut;
    }

    ReadOnlyObjectProperty<Autosave.State> saved() {
        return saved.getReadOnlyProperty();
    }

    private List<Statement> written() {
        var said = statements.stream().filter(statement -> !statement.isBlank()).toList();
        return IntStream.range(0, said.size())
                .mapToObj(place -> said.get(place).statement(visit.interview(), place))
                .toList();
    }

    private void insert(int place) {
        var made = new StatementModel(drafting.newStatementId());
        if (place > 0) made.after(statements.get(place - 1));
        statements.add(place, made);
    }

    private StatementModel first() {
        var made = new StatementModel(drafting.newStatementId());
        if (file.children().size() == 1) made.children().add(file.children().getFirst().id());
        return made;
    }

    private void moved(Change<? extends StatementModel> change) {
        while (change.next())
            change.getAddedSubList().stream()
                    .filter(added -> !change.getRemoved().contains(added))
                    .forEach(added -> added.onChange(autosave::changed));
        autosave.changed();
    }

    /** The wording follows to what is usual, unless somebody chose another. */
    private static void stand(StatementModel statement, Standing next) {
        if (statement.wording().get() == usual(statement.standing().get()))
            statement.wording().set(usual(next));
        statement.standing().set(next);
    }

    /** What somebody said is written in their words; what was seen or is thought has none to quote. */
    private static Wording usual(Standing standing) {
        return isMine(standing) ? Wording.SUMMARY : Wording.EXACT_WORDS;
    }

    private static boolean isMine(Standing standing) {
        return standing == Standing.OBSERVED || standing == Standing.PROFESSIONAL_OPINION;
    }

    private static SaveOutcome keep(InterviewStore store, Draft draft) {
        return store.keep(draft.interview(), draft.changed(), draft.takenOut());
    }

    /** A statement that was taken out, and where it stood. */
    record TakenOut(StatementModel statement, int place) {}
}
