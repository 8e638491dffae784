package org.tyst.screens.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.Text;
import org.tyst.cases.CaseFact;
import org.tyst.contests.ChallengeKind;
import org.tyst.contests.Contest;
import org.tyst.contests.ContestId;
import org.tyst.contests.ContestOutcome;
import org.tyst.contests.VerificationStep;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.interview.KeptForm;

/** One contested-data note: what was checked, and what was decided. */
public final class ContestViewModel {
    private final ContestId id;
    private final ContestMeans means;
    private final Navigator navigator;
    private final String scratchName;
    private final KeptForm<DecisionForm> kept;
    private final ReadOnlyObjectWrapper<Optional<Noted>> noted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty what = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> on =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty result = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ContestOutcome>> outcome =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reasons = new SimpleStringProperty("");
    private final StringProperty decidedBy = new SimpleStringProperty("");
    private final StringProperty newText = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<SaveOutcome>> refusal =
            new SimpleObjectProperty<>(Optional.empty());

    public ContestViewModel(ContestId id, ContestMeans means, Navigator navigator) {
        this.id = id;
        this.means = means;
        this.navigator = navigator;
        scratchName = "decision." + id;
        kept =
                new KeptForm<>(
                        scratchName, this::form, means.scratch(), means.clock(), means.work());
        means.work().inOrder(this::read, this::begin);
    }

    /** The note and its item; empty until the record has been read. */
    ReadOnlyObjectProperty<Optional<Noted>> noted() {
        return noted.getReadOnlyProperty();
    }

    /** Keeps a step that was taken; the next one starts empty. */
    void addStep() {
        var step = on.get().filter(day -> !what.get().isBlank()).map(this::step);
        step.ifPresent(done -> save(contest().checked(done), this::emptyStep));
    }

    void restrict(boolean now) {
        if (contest().restricted() != now) save(contest().restricted(now), () -> {});
    }

    /** What a decision still needs. */
    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (outcome.get().isEmpty()) gaps.add(Gap.OUTCOME);
        if (amendsFact() && newText.get().isBlank()) gaps.add(Gap.NEW_TEXT);
        if (amendsFact()
                && fact().filter(old -> old.text().equals(Text.kept(newText.get()))).isPresent())
            gaps.add(Gap.SAME_TEXT);
        if (reasons.get().isBlank()) gaps.add(Gap.REASONS);
        if (decidedBy.get().isBlank()) gaps.add(Gap.DECIDED_BY);
        return gaps;
    }

    /** One commit: the decision, and the fact as it stands from now on if that is what was decided. */
    void decide() {
        if (!gaps().isEmpty()) return;
        var made =
                means.contesting()
                        .decide(outcome.get().orElseThrow(), reasons.get(), decidedBy.get());
        var decided = contest().decided(made);
        var amended =
                fact().filter(old -> amendsFact())
                        .map(old -> means.contesting().amended(old, newText.get(), made.reasons()));
        run(() -> keep(decided, amended), kept::done);
    }

    /** Where the contested item stands. */
    void openItem() {
        noted.get().map(Noted::item).ifPresent(item -> navigator.go(placeOf(item)));
    }

    /** Only a fact has another text afterwards. A statement stays what was said. */
    boolean amendsFact() {
        return outcome.get().equals(Optional.of(ContestOutcome.AMENDED)) && fact().isPresent();
    }

    /** An opinion is disputed, and it is the opinion of whoever uses this laptop: somebody else should decide. */
    boolean isMyOwnOpinion() {
        return noted.get().filter(this::disputesMyOpinion).isPresent();
    }

    void left() {
        if (noted.get().filter(now -> now.contest().isOpen()).isPresent()) kept.left();
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    ObjectProperty<Optional<SaveOutcome>> refusal() {
        return refusal;
    }

    StringProperty what() {
        return what;
    }

    ObjectProperty<Optional<LocalDate>> on() {
        return on;
    }

    StringProperty result() {
        return result;
    }

    ObjectProperty<Optional<ContestOutcome>> outcome() {
        return outcome;
    }

    StringProperty reasons() {
        return reasons;
    }

    StringProperty decidedBy() {
        return decidedBy;
    }

    StringProperty newText() {
        return newText;
    }

    private SaveOutcome keep(Contest decided, Optional<CaseFact> amended) {
        return means.stores()
                .cases()
                .together(() -> {
                    var fact = amended.map(means.stores().cases()::save);
                    return fact.filter(done -> !(done instanceof Saved))
                            .orElseGet(() -> means.stores().contests().save(decided));
                });
    }

    private void save(Contest contest, Runnable afterwards) {
        run(() -> means.stores().contests().save(contest), afterwards);
    }

    private void run(Callable<SaveOutcome> job, Runnable afterwards) {
        if (busy.get()) return;
        busy.set(true);
        means.work().inOrder(job, done -> settled(done, afterwards));
    }

    private void settled(SaveOutcome done, Runnable afterwards) {
        refusal.set(Optional.of(done).filter(shown -> !(shown instanceof Saved)));
        if (done instanceof Saved) {
            afterwards.run();
            means.work().inOrder(() -> means.stores().open(id), this::show);
        } else busy.set(false);
    }

    private void show(Optional<Noted> now) {
        busy.set(false);
        noted.set(now);
    }

    private Begun read() {
        return new Begun(
                means.stores().open(id),
                KeptForm.find(means.scratch(), scratchName, DecisionForm.class));
    }

    private void begin(Begun begun) {
        fill(begun.form().orElseGet(() -> blank(begun.noted())));
        noted.set(begun.noted());
        values().forEach(value -> value.subscribe((before, now) -> kept.changed()));
    }

    private DecisionForm blank(Optional<Noted> about) {
        var me =
                about.filter(this::disputesMyOpinion).isPresent()
                        ? ""
                        : means.practitioner().name();
        var text = about.flatMap(ContestViewModel::fact).map(CaseFact::text).orElse("");
        return new DecisionForm(
                "", Optional.of(LocalDate.now(means.clock())), "", Optional.empty(), "", me, text);
    }

    private DecisionForm form() {
        return new DecisionForm(
                what.get(),
                on.get(),
                result.get(),
                outcome.get(),
                reasons.get(),
                decidedBy.get(),
                newText.get());
    }

    private void fill(DecisionForm form) {
        what.set(form.what());
        on.set(form.on());
        result.set(form.result());
        outcome.set(form.outcome());
        reasons.set(form.reasons());
        decidedBy.set(form.decidedBy());
        newText.set(form.newText());
    }

    private List<ObservableValue<?>> values() {
        return List.of(what, on, result, outcome, reasons, decidedBy, newText);
    }

    private VerificationStep step(LocalDate day) {
        return new VerificationStep(Text.kept(what.get()), day, Text.kept(result.get()));
    }

    private void emptyStep() {
        what.set("");
        result.set("");
    }

    private Contest contest() {
        return noted.get().orElseThrow().contest();
    }

    private boolean disputesMyOpinion(Noted now) {
        return now.contest().kind() == ChallengeKind.OPINION_DISPUTED
                && now.item() instanceof Contested.OfStatement said
                && said.interview().author().equals(means.practitioner().id());
    }

    private Optional<CaseFact> fact() {
        return noted.get().flatMap(ContestViewModel::fact);
    }

    private static Optional<CaseFact> fact(Noted now) {
        return now.item() instanceof Contested.OfFact contested
                ? Optional.of(contested.fact())
                : Optional.empty();
    }

    private static Place placeOf(Contested item) {
        return switch (item) {
            case Contested.OfStatement said -> new Place.InterviewRoom(said.interview().id());
            case Contested.OfFact fact ->
                    new Place.CaseFile(fact.file().theCase().id(), CaseSection.CHRONOLOGY);
        };
    }

    enum Gap {
        OUTCOME,
        NEW_TEXT,
        SAME_TEXT,
        REASONS,
        DECIDED_BY
    }

    private record Begun(Optional<Noted> noted, Optional<DecisionForm> form) {}
}
