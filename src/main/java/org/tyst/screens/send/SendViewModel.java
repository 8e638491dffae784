package org.tyst.screens.send;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.audit.Because;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.Scratch;
import org.tyst.dispatch.Bases;
import org.tyst.dispatch.Basis;
import org.tyst.dispatch.CopyMaking;
import org.tyst.dispatch.Filing;
import org.tyst.dispatch.FilingOutcome;
import org.tyst.dispatch.PreparedCopy;
import org.tyst.reports.Problem;
import org.tyst.reports.Readiness;
import org.tyst.reports.Recipient;
import org.tyst.reports.Records;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.ReportStatus;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.interview.KeptForm;
import org.tyst.work.Work;

/** From a finished draft to filed copies. Every step can be gone back from, but the last. */
public final class SendViewModel {
    private static final Comparator<CopyDesk> STOPPED_FIRST =
            Comparator.comparing(desk -> !desk.copy().check().stops());

    private final ReportId id;
    private final Bases bases;
    private final Readiness readiness;
    private final CopyMaking making;
    private final Filing filing;
    private final Scratch scratch;
    private final String scratchName;
    private final KeptForm<SendForm> kept;
    private final Work work;
    private final Clock clock;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Records.Opened>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<CopyDesk> copies = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<FilingOutcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SaveOutcome>> notSaved =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    public SendViewModel(
            ReportId id,
            Bases bases,
            Readiness readiness,
            CopyMaking making,
            Filing filing,
            Scratch scratch,
            Work work,
            Clock clock,
            Navigator navigator) {
        this.id = id;
        this.bases = bases;
        this.readiness = readiness;
        this.making = making;
        this.filing = filing;
        this.scratch = scratch;
        this.scratchName = "send." + id;
        this.kept = new KeptForm<>(scratchName, () -> SendForm.of(copies), scratch, clock, work);
        this.work = work;
        this.clock = clock;
        this.navigator = navigator;
        readAgain();
    }

    public ReadOnlyObjectProperty<Optional<Records.Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public ObservableList<CopyDesk> copies() {
        return copies;
    }

    public ReadOnlyObjectProperty<Optional<FilingOutcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<SaveOutcome>> notSaved() {
        return notSaved.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Makes the report final and each reader's copy, and reads each back. Begins from what is in the file now, not on the page. */
    public void makeCopies() {
        if (opened.get().isEmpty() || !problems.isEmpty() || working.get()) return;
        working.set(true);
        notSaved.set(Optional.empty());
        outcome.set(Optional.empty());
        work.inOrder(this::begun, this::begin);
    }

    /** The report becomes a draft again; the copies are dropped. */
    public void backToDraft() {
        opened.get()
                .filter(now -> now.report().status() == ReportStatus.FINAL)
                .ifPresent(now -> {
                    copies.clear();
                    outcome.set(Optional.empty());
                    work.inOrder(
                            () -> save(now.report(), ReportStatus.DRAFT),
                            saved -> navigator.go(new Place.ReportDesk(id)));
                });
    }

    public void file() {
        if (opened.get().isEmpty() || working.get()) return;
        working.set(true);
        var going =
                copies.stream()
                        .filter(copy -> copy.included().get())
                        .map(CopyDesk::addressed)
                        .toList();
        work.inOrder(() -> filing.file(id, going), this::filed);
    }

    public void goTo(Problem problem) {
        navigator.go(new Place.ReportDesk(id));
    }

    public boolean mayFile() {
        var going = copies.stream().filter(copy -> copy.included().get()).toList();
        return !going.isEmpty()
                && going.stream().allMatch(CopyDesk::isAnswered)
                && going.stream().noneMatch(copy -> copy.copy().check().stops());
    }

    /** How the making of copies began. */
    private sealed interface Start {
        record Ready(Basis basis) implements Start {}

        record NotReady() implements Start {}

        record NotSaved(SaveOutcome why) implements Start {}
    }

    private Start begun() {
        var now = bases.records().open(id).orElseThrow();
        if (!readiness.of(now.report(), now.material()).isEmpty()) return new Start.NotReady();
        if (now.report().isDraft()
                && save(now.report(), ReportStatus.FINAL) instanceof SaveOutcome.NotSaved not)
            return new Start.NotSaved(not);
        return new Start.Ready(bases.now(id, Because.COPIES_ARE_CHECKED.text()).orElseThrow());
    }

    private SaveOutcome save(Report report, ReportStatus next) {
        return bases.records().reports().save(report.become(next, clock.instant()));
    }

    private void begin(Start start) {
        switch (start) {
            case Start.Ready(Basis basis) -> prepare(basis);
            case Start.NotReady _ -> {
                working.set(false);
                readAgain();
            }
            case Start.NotSaved(SaveOutcome why) -> {
                working.set(false);
                notSaved.set(Optional.of(why));
            }
        }
    }

    private void prepare(Basis basis) {
        opened.set(Optional.of(new Records.Opened(basis.report(), basis.material())));
        work.aside(() -> prepared(basis), this::note);
    }

    private List<PreparedCopy> prepared(Basis basis) {
        return Recipient.of(basis.material().file()).stream()
                .map(recipient -> making.prepare(basis, recipient))
                .toList();
    }

    /** Nobody sees what the check found before the history says that there was one. */
    private void note(List<PreparedCopy> made) {
        work.inOrder(
                () -> {
                    filing.checked(made);
                    return KeptForm.find(scratch, scratchName, SendForm.class);
                },
                answered -> {
                    working.set(false);
                    lay(made, answered);
                });
    }

    private void lay(List<PreparedCopy> made, Optional<SendForm> answered) {
        var desks = made.stream().map(CopyDesk::new).sorted(STOPPED_FIRST).toList();
        answered.ifPresent(form -> desks.forEach(form::fill));
        desks.forEach(desk -> desk.onChange(kept::changed));
        copies.setAll(desks);
    }

    /** What is half answered is found again. */
    public void left() {
        kept.left();
    }

    private void filed(FilingOutcome result) {
        working.set(false);
        outcome.set(Optional.of(result));
        switch (result) {
            case FilingOutcome.Filed _ -> {
                kept.done();
                readAgain();
            }
            case FilingOutcome.Outdated _, FilingOutcome.NotReady _, FilingOutcome.NotFinal _ -> {
                copies.clear();
                readAgain();
            }
            case FilingOutcome.Stopped _,
                    FilingOutcome.GateUnanswered _,
                    FilingOutcome.NotKept _ -> {}
        }
    }

    private void readAgain() {
        work.inOrder(() -> bases.records().open(id), this::show);
    }

    private void show(Optional<Records.Opened> found) {
        found.ifPresent(now -> problems.setAll(toSettle(now)));
        opened.set(found);
    }

    /** Of what is filed there is nothing left to settle. */
    private List<Problem> toSettle(Records.Opened now) {
        return now.report().isFiled() ? List.of() : readiness.of(now.report(), now.material());
    }
}
