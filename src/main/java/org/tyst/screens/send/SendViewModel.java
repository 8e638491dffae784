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

/** From a signed report to filed copies. Every step can be gone back from, but the last. */
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
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Records.Opened>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<CopyDesk> copies = FXCollections.observableArrayList();
    private final WhoseCopies whose = new WhoseCopies();
    private final ReadOnlyObjectWrapper<Optional<FilingOutcome>> outcome =
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
        this.kept =
                new KeptForm<>(scratchName, () -> SendForm.of(copies, whose), scratch, clock, work);
        this.work = work;
        this.navigator = navigator;
        whose.onChange(kept::changed);
        enter();
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

    public WhoseCopies whose() {
        return whose;
    }

    public ReadOnlyObjectProperty<Optional<FilingOutcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Makes each reader's copy and reads each back. Begins from what is in the file now, not on the page. */
    public void makeCopies() {
        if (!mayMake() || working.get()) return;
        working.set(true);
        outcome.set(Optional.empty());
        var wanted = whose.wanted();
        work.inOrder(() -> begun(wanted), start -> begin(start, wanted));
    }

    /** Back to whose copies there are to be. What was answered for the others stays answered. */
    public void chooseAgain() {
        copies.clear();
    }

    /** Only there is a report signed, and a signature taken back. */
    public void toSignOff() {
        navigator.go(new Place.SignOff(id));
    }

    public boolean isSigned() {
        return opened.get().filter(now -> isSigned(now.report())).isPresent();
    }

    public boolean mayMake() {
        return problems.isEmpty() && isSigned() && whose.answered().get();
    }

    private static boolean isSigned(Report report) {
        return report.status() == ReportStatus.FINAL && report.isSigned();
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
                && going.stream().noneMatch(CopyDesk::isStopped);
    }

    /** How the making of copies began. */
    private sealed interface Start {
        record Ready(Basis basis) implements Start {}

        record NotReady() implements Start {}
    }

    private Start begun(List<Recipient> wanted) {
        var now = bases.records().open(id).orElseThrow();
        if (!isSigned(now.report())
                || !readiness.of(now.report(), now.material()).isEmpty()
                || !WhoseCopies.stillStand(wanted, now.report(), now.material().file()))
            return new Start.NotReady();
        return new Start.Ready(bases.now(id, Because.COPIES_ARE_CHECKED.text()).orElseThrow());
    }

    private void begin(Start start, List<Recipient> wanted) {
        switch (start) {
            case Start.Ready(Basis basis) -> prepare(basis, wanted);
            case Start.NotReady _ -> {
                working.set(false);
                readAgain();
            }
        }
    }

    private void prepare(Basis basis, List<Recipient> wanted) {
        opened.set(Optional.of(new Records.Opened(basis.report(), basis.material())));
        work.aside(
                () ->
                        wanted.stream()
                                .flatMap(who -> making.inEachLanguage(basis, who).stream())
                                .toList(),
                this::note);
    }

    /** Nobody sees what the check found before the history says that there was one. */
    private void note(List<PreparedCopy> made) {
        work.inOrder(
                () -> {
                    filing.checked(made);
                    return found();
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

    private Optional<SendForm> found() {
        return KeptForm.find(scratch, scratchName, SendForm.class);
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
            case FilingOutcome.OneLanguageOnly _,
                    FilingOutcome.Stopped _,
                    FilingOutcome.GateUnanswered _,
                    FilingOutcome.NotKept _ -> {}
        }
    }

    /** Whose copies were asked for before a lock is asked for once. */
    private void enter() {
        work.inOrder(
                () -> new Entered(bases.records().open(id), found()),
                entered -> {
                    entered.report().ifPresent(this::layReaders);
                    entered.form().ifPresent(form -> form.fill(whose));
                    show(entered.report());
                });
    }

    private record Entered(Optional<Records.Opened> report, Optional<SendForm> form) {}

    private void readAgain() {
        work.inOrder(() -> bases.records().open(id), this::show);
    }

    private void show(Optional<Records.Opened> found) {
        found.ifPresent(this::layReaders);
        found.ifPresent(now -> problems.setAll(toSettle(now)));
        opened.set(found);
    }

    private void layReaders(Records.Opened now) {
        whose.lay(now.report(), now.material().file());
    }

    /** Of what is filed there is nothing left to settle. */
    private List<Problem> toSettle(Records.Opened now) {
        return now.report().isFiled() ? List.of() : readiness.of(now.report(), now.material());
    }
}
