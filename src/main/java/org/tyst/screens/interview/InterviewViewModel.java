package org.tyst.screens.interview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.contests.Target;
import org.tyst.interviews.Explaining;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.writing.WritingMeans;

/** One interview, from opening it to signing, and what can be done with it afterwards. */
public final class InterviewViewModel {
    private final InterviewId id;
    private final Supplier<Optional<Opened>> read;
    private final InterviewMeans means;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<SaveOutcome>> refusal =
            new SimpleObjectProperty<>(Optional.empty());

    /** Reads at once, on the store's thread. */
    InterviewViewModel(
            InterviewId id,
            Supplier<Optional<Opened>> read,
            InterviewMeans means,
            Navigator navigator) {
        this.id = id;
        this.read = read;
        this.means = means;
        this.navigator = navigator;
        reload();
    }

    /** What the page shows; empty until the record has been read. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** While it signs or corrects: no second press makes a second one. */
    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** Why the last act was not done. What was typed is still there. */
    ObjectProperty<Optional<SaveOutcome>> refusal() {
        return refusal;
    }

    /** Saves all that is typed, then locks it. Ask {@link DraftModel#missing} first. */
    void sign() {
        draft().ifPresent(draft -> {
            busy.set(true);
            draft.flush(this::signOrSay);
        });
    }

    WritingMeans writingHelp() {
        return means.writing();
    }

    /** What may be pasted into this interview while it is written. */
    PasteGate gate(Opened opened, DraftModel draft) {
        return new PasteGate(
                draft.order()::now, draft::notice, opened.file().theCase().id(), means);
    }

    /** The same for notes that are being brought in, and for a correction: what is refused is told where one is. */
    PasteGate gate(Supplier<StatementModel> into, Consumer<Notice> told, Opened opened) {
        return new PasteGate(into, told, opened.file().theCase().id(), means);
    }

    TasksModel tasks(Opened opened) {
        return new TasksModel(opened.file().theCase().id(), id, means);
    }

    /** Typed in long after it was held, by what the agency calls long. */
    boolean isLate(Interview interview) {
        var zone = means.clock().getZone();
        return interview
                .endedAt()
                .or(interview::startedAt)
                .filter(held -> means.policy().isLate(held, interview.enteredAt(), zone))
                .isPresent();
    }

    /** Which points are explained to whom. */
    Explaining explaining() {
        return means.policy().explaining();
    }

    Speaker me() {
        return means.drafting().me();
    }

    /** Begins a correction, or goes on with one that was begun before the laptop was locked. */
    void correct(Statement old) {
        signed().ifPresent(signed -> signed.correct(old));
    }

    void dropCorrection() {
        signed().ifPresent(signed -> signed.dropCorrection());
    }

    void keepCorrection() {
        signed().flatMap(SignedModel::finished)
                .ifPresent(correction -> {
                    busy.set(true);
                    means.work()
                            .inOrder(
                                    () -> means.stores().interviews().correct(correction),
                                    this::corrected);
                });
    }

    void contest(Statement statement) {
        var target = new Target(Target.Kind.STATEMENT, statement.id().value());
        navigator.go(new Place.NewContest(statement.caseId(), target));
    }

    void toPaper() {
        navigator.go(new Place.ContactPaper(id));
    }

    void toVersions() {
        navigator.go(new Place.ContactVersions(id));
    }

    void openContest(Statement statement) {
        signed().flatMap(signed -> signed.opened().contestOf(statement.id()))
                .ifPresent(contest -> navigator.go(new Place.ContestPage(contest.id())));
    }

    boolean hasUnsaved() {
        return draft().filter(DraftModel::hasUnsaved).isPresent();
    }

    /** Answers when nothing is left to save, or when it cannot be saved. */
    void flush(Consumer<SaveOutcome> whenSettled) {
        writing().ifPresentOrElse(now -> flush(now, whenSettled), () -> flushForm(whenSettled));
    }

    private static void flush(Shown.Writing now, Consumer<SaveOutcome> whenSettled) {
        now.draft()
                .flush(outcome -> {
                    if (outcome instanceof Saved) now.notes().flush(whenSettled);
                    else whenSettled.accept(outcome);
                });
    }

    private void flushForm(Consumer<SaveOutcome> whenSettled) {
        signed().ifPresentOrElse(
                        signed -> signed.flush(whenSettled),
                        () -> whenSettled.accept(new Saved(means.clock().instant())));
    }

    /** Once, when the autosave has succeeded at last. */
    void whenSaved(Runnable act) {
        draft().ifPresent(draft -> draft.whenSaved(act));
    }

    void close() {
        draft().ifPresent(DraftModel::close);
        writing().ifPresent(now -> now.notes().left());
        signed().ifPresent(SignedModel::left);
    }

    Optional<DraftModel> draft() {
        return writing().map(Shown.Writing::draft);
    }

    Optional<NotesModel> notes() {
        return writing().map(Shown.Writing::notes);
    }

    private Optional<Shown.Writing> writing() {
        return shown.get().filter(Shown.Writing.class::isInstance).map(Shown.Writing.class::cast);
    }

    Optional<SignedModel> signed() {
        return shown.get()
                .filter(Shown.Reading.class::isInstance)
                .map(now -> ((Shown.Reading) now).signed());
    }

    void reload() {
        means.work().inOrder(read::get, this::show);
    }

    private void signOrSay(SaveOutcome outcome) {
        if (outcome instanceof Saved)
            means.work().inOrder(() -> means.stores().interviews().sign(id), this::done);
        else done(outcome);
    }

    private void corrected(SaveOutcome outcome) {
        if (outcome instanceof Saved) dropCorrection();
        done(outcome);
    }

    private void done(SaveOutcome outcome) {
        busy.set(false);
        refusal.set(Optional.of(outcome).filter(done -> !(done instanceof Saved)));
        if (outcome instanceof Saved) {
            writing().ifPresent(signed -> signed.notes().dropTheRest());
            reload();
        }
    }

    private void show(Optional<Opened> opened) {
        close();
        shown.set(Optional.of(opened.map(this::shownOf).orElseGet(Shown.Missing::new)));
    }

    private Shown shownOf(Opened opened) {
        return opened.isSigned()
                ? new Shown.Reading(new SignedModel(opened, means))
                : writing(opened);
    }

    private Shown writing(Opened opened) {
        var draft = means.draftOf(opened);
        var notes = new NotesModel(opened.record().interview(), draft, means);
        return new Shown.Writing(opened, draft, notes);
    }

    /** The two lives of an interview, and none. */
    sealed interface Shown {
        record Writing(Opened opened, DraftModel draft, NotesModel notes) implements Shown {}

        record Reading(SignedModel signed) implements Shown {}

        record Missing() implements Shown {}
    }
}
