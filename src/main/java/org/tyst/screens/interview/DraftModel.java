package org.tyst.screens.interview;

import java.time.Clock;
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
import org.tyst.interviews.Explaining;
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
    private final StatementOrder order;
    private final ObservableList<StatementModel> statements;
    private final ObjectProperty<Optional<Notice>> notice =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Autosave.State> saved;
    private final Committed committed;
    private final Autosave<Draft> autosave;

    DraftModel(
            Opened opened,
            InterviewStore store,
            Drafting drafting,
            Explaining rules,
            Clock clock,
            Work work) {
        this.file = opened.file();
        this.drafting = drafting;
        var asOpened = new Saved(clock.instant());
        saved = new ReadOnlyObjectWrapper<>(new Autosave.State.Settled(asOpened));
        committed = new Committed(opened.record().statements());
        visit = new VisitModel(opened.record().interview(), file, rules, clock);
        order =
                new StatementOrder(
                        opened.record().statements().stream().map(StatementModel::of).toList(),
                        this::fresh,
                        this::first);
        statements = order.statements();
        autosave =
                Autosave.onThisLaptop(
                        asOpened, this, draft -> keep(store, draft), work, saved::set);
        visit.onChange(autosave::changed);
        statements.forEach(statement -> statement.onChange(this::changed));
        statements.addListener(this::moved);
        order.current().subscribe(next -> notice.set(Optional.empty()));
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

    void next() {
        order.next();
    }

    void takeOut(StatementModel statement) {
        order.takeOut(statement);
    }

    void putBack() {
        order.putBack();
    }

    void moveBy(StatementModel statement, int steps) {
        order.moveBy(statement, steps);
    }

    /** One that says nothing yet, and stands nowhere. */
    StatementModel fresh() {
        return new StatementModel(drafting.newStatementId());
    }

    StatementOrder order() {
        return order;
    }

    void speaks(Speaker speaker) {
        current().get().ifPresent(statement -> spokenBy(statement, speaker));
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
        current().get().ifPresent(statement -> standsAs(statement, standing));
    }

    /** What was observed or is thought is the author's own. */
    void standsAs(StatementModel statement, Standing standing) {
        stand(statement, standing);
        if (isMine(standing)) statement.speaker().set(me());
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

    /** In the room, or whoever writes. */
    boolean isThere(Speaker speaker) {
        return speaker.person().map(id -> visit.isThere(id)).orElse(true);
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

    /** Why the last act with a statement was not done, until something else is. */
    ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    void notice(Notice told) {
        notice.set(Optional.of(told));
    }

    VisitModel visit() {
        return visit;
    }

    ObservableList<StatementModel> statements() {
        return statements;
    }

    ObjectProperty<Optional<StatementModel>> current() {
        return order.current();
    }

    ReadOnlyObjectProperty<Autosave.State> saved() {
        return saved.getReadOnlyProperty();
    }

    private List<Statement> written() {
        var interview = visit.interview();
        var said = statements.stream().filter(statement -> !statement.isBlank()).toList();
        return IntStream.range(0, said.size())
                .mapToObj(place -> said.get(place).statement(interview, place))
                .toList();
    }

    private StatementModel first() {
        var made = new StatementModel(drafting.newStatementId());
        if (file.children().size() == 1) made.children().add(file.children().getFirst().id());
        return made;
    }

    private void changed() {
        notice.set(Optional.empty());
        autosave.changed();
    }

    private void moved(Change<? extends StatementModel> change) {
        while (change.next())
            change.getAddedSubList().stream()
                    .filter(added -> !change.getRemoved().contains(added))
                    .forEach(added -> added.onChange(this::changed));
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
}
