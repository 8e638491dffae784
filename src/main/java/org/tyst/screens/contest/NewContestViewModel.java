package org.tyst.screens.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.tyst.cases.CaseId;
import org.tyst.contests.ChallengeKind;
import org.tyst.contests.ContestId;
import org.tyst.contests.Raised;
import org.tyst.contests.RaisedVia;
import org.tyst.contests.Target;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.interview.KeptForm;
import org.tyst.screens.interview.People;

/** Recording that something on the file is contested. */
public final class NewContestViewModel {
    private final ContestMeans means;
    private final Navigator navigator;
    private final ContestId id;
    private final String scratchName;
    private final ReadOnlyObjectWrapper<Optional<Contested>> item =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Raiser>> raiser =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty otherName = new SimpleStringProperty("");
    private final ObjectProperty<Optional<RaisedVia>> via =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> received =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ChallengeKind>> kind =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty wrong = new SimpleStringProperty("");
    private final StringProperty right = new SimpleStringProperty("");
    private final BooleanProperty restricted = new SimpleBooleanProperty(true);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<SaveOutcome>> refusal =
            new SimpleObjectProperty<>(Optional.empty());
    private final KeptForm<ContestForm> kept;

    public NewContestViewModel(
            CaseId caseId, Target target, ContestMeans means, Navigator navigator) {
        this.means = means;
        this.navigator = navigator;
        id = means.contesting().newId();
        scratchName = "contest." + target.id();
        kept =
                new KeptForm<>(
                        scratchName, this::form, means.scratch(), means.clock(), means.work());
        means.work().inOrder(() -> read(caseId, target), this::begin);
    }

    /** The item contested; empty until the record has been read. */
    ReadOnlyObjectProperty<Optional<Contested>> item() {
        return item.getReadOnlyProperty();
    }

    List<Raiser> raisers() {
        var people =
                item.get().stream()
                        .flatMap(now -> People.inOrder(now.file()).stream())
                        .map(Raiser::of);
        return Stream.concat(people, Stream.of(Raiser.SOMEBODY_ELSE)).toList();
    }

    /** What is still to be filled in, in the order of the page. */
    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (raiser.get().isEmpty()) gaps.add(Gap.RAISER);
        if (isSomebodyElse() && otherName.get().isBlank()) gaps.add(Gap.OTHER_NAME);
        if (via.get().isEmpty()) gaps.add(Gap.VIA);
        if (received.get().isEmpty()) gaps.add(Gap.RECEIVED);
        if (received.get().filter(day -> day.isAfter(today())).isPresent())
            gaps.add(Gap.RECEIVED_LATER);
        if (kind.get().isEmpty()) gaps.add(Gap.KIND);
        if (wrong.get().isBlank()) gaps.add(Gap.WRONG);
        return gaps;
    }

    /** Keeps the note. Pressed twice it is still one note: its id was given when the page was entered. */
    void record() {
        if (!gaps().isEmpty() || busy.get()) return;
        busy.set(true);
        var contest = means.contesting().raise(id, raised());
        means.work().inOrder(() -> means.stores().contests().save(contest), this::recorded);
    }

    boolean isSomebodyElse() {
        return raiser.get().equals(Optional.of(Raiser.SOMEBODY_ELSE));
    }

    void left() {
        if (!busy.get()) kept.left();
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    ObjectProperty<Optional<SaveOutcome>> refusal() {
        return refusal;
    }

    ObjectProperty<Optional<Raiser>> raiser() {
        return raiser;
    }

    StringProperty otherName() {
        return otherName;
    }

    ObjectProperty<Optional<RaisedVia>> via() {
        return via;
    }

    ObjectProperty<Optional<LocalDate>> received() {
        return received;
    }

    ObjectProperty<Optional<ChallengeKind>> kind() {
        return kind;
    }

    StringProperty wrong() {
        return wrong;
    }

    StringProperty right() {
        return right;
    }

    BooleanProperty restricted() {
        return restricted;
    }

    private Begun read(CaseId caseId, Target target) {
        var form = KeptForm.find(means.scratch(), scratchName, ContestForm.class);
        return new Begun(
                means.stores().item(caseId, target),
                form.orElseGet(() -> ContestForm.blank(today())));
    }

    private void begin(Begun begun) {
        fill(begun.form());
        item.set(begun.item());
        values().forEach(value -> value.subscribe((before, now) -> kept.changed()));
    }

    private void recorded(SaveOutcome outcome) {
        refusal.set(Optional.of(outcome).filter(done -> !(done instanceof Saved)));
        if (outcome instanceof Saved) goToNote();
        else busy.set(false);
    }

    /** The form is done with, so that going back does not lead to it again. */
    private void goToNote() {
        kept.done();
        navigator.back();
        navigator.go(new Place.ContestPage(id));
    }

    private Raised raised() {
        var by = raiser.get().orElseThrow();
        var contested = item.get().orElseThrow();
        return new Raised(
                contested.file().theCase().id(),
                contested.target(),
                contested.text(),
                kind.get().orElseThrow(),
                by.person(),
                isSomebodyElse() ? otherName.get() : by.name(),
                via.get().orElseThrow(),
                received.get().orElseThrow(),
                wrong.get(),
                right.get(),
                restricted.get());
    }

    private ContestForm form() {
        return new ContestForm(
                raiser.get(),
                otherName.get(),
                via.get(),
                received.get(),
                kind.get(),
                wrong.get(),
                right.get(),
                restricted.get());
    }

    private void fill(ContestForm form) {
        raiser.set(form.raiser());
        otherName.set(form.otherName());
        via.set(form.via());
        received.set(form.received());
        kind.set(form.kind());
        wrong.set(form.wrong());
        right.set(form.right());
        restricted.set(form.restricted());
    }

    private List<ObservableValue<?>> values() {
        return List.of(raiser, otherName, via, received, kind, wrong, right, restricted);
    }

    private LocalDate today() {
        return LocalDate.now(means.clock());
    }

    enum Gap {
        RAISER,
        OTHER_NAME,
        VIA,
        RECEIVED,
        RECEIVED_LATER,
        KIND,
        WRONG
    }

    private record Begun(Optional<Contested> item, ContestForm form) {}
}
