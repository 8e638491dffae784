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
import org.tyst.cases.SealedDetails;
import org.tyst.dispatch.Filing;
import org.tyst.dispatch.FilingOutcome;
import org.tyst.dispatch.OtherCases;
import org.tyst.dispatch.PreparedCopy;
import org.tyst.reports.Problem;
import org.tyst.reports.Readiness;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.ReportStatus;
import org.tyst.reports.WithheldDetails;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.report.Sources;
import org.tyst.work.Work;

/** From a finished draft to filed copies. Every step can be gone back from, but the last. */
public final class SendViewModel {
    private static final Comparator<CopyDesk> STOPPED_FIRST =
            Comparator.comparing(desk -> !desk.copy().check().stops());

    private final ReportId id;
    private final Sources sources;
    private final SealedDetails sealed;
    private final Readiness readiness;
    private final Filing filing;
    private final Work work;
    private final Clock clock;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Sources.Opened>> opened =
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
            Sources sources,
            SealedDetails sealed,
            Readiness readiness,
            Filing filing,
            Work work,
            Clock clock,
            Navigator navigator) {
        this.id = id;
        this.sources = sources;
        this.sealed = sealed;
        this.readiness = readiness;
        this.filing = filing;
        this.work = work;
        this.clock = clock;
        this.navigator = navigator;
        work.inOrder(() -> sources.open(id), this::show);
    }

    public ReadOnlyObjectProperty<Optional<Sources.Opened>> opened() {
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

    /** Makes the report final and each reader's copy, and reads each back. */
    public void makeCopies() {
        opened.get()
                .filter(now -> problems.isEmpty() && !working.get())
                .ifPresent(now -> {
                    working.set(true);
                    notSaved.set(Optional.empty());
                    work.inOrder(
                            () -> readied(now),
                            ready -> ready.ifPresentOrElse(this::prepare, this::couldNotSave));
                });
    }

    /** The report becomes a draft again; the copies are dropped. */
    public void backToDraft() {
        opened.get()
                .filter(now -> now.report().status() == ReportStatus.FINAL)
                .ifPresent(now -> {
                    copies.clear();
                    outcome.set(Optional.empty());
                    work.inOrder(
                            () -> save(now, ReportStatus.DRAFT),
                            saved -> navigator.go(new Place.ReportDesk(id)));
                });
    }

    public void file() {
        opened.get()
                .filter(now -> !working.get())
                .ifPresent(now -> {
                    working.set(true);
                    var going =
                            copies.stream()
                                    .filter(copy -> copy.included().get())
                                    .map(CopyDesk::addressed)
                                    .toList();
                    work.inOrder(
                            () -> filing.file(now.report(), now.material(), going), this::filed);
                });
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

    private record Ready(Sources.Opened now, WithheldDetails withheld, OtherCases others) {}

    private Optional<Ready> readied(Sources.Opened now) {
        var asFinal = now.report().isDraft() ? save(now, ReportStatus.FINAL) : Optional.of(now);
        return asFinal.map(ready ->
                new Ready(
                        ready,
                        new WithheldDetails(
                                sealed.ofCase(
                                        now.report().caseId(), Because.COPIES_ARE_CHECKED.text())),
                        OtherCases.of(ready.material().file(), sources.files())));
    }

    private Optional<Sources.Opened> save(Sources.Opened now, ReportStatus next) {
        var changed = now.report().become(next, clock.instant());
        return sources.reports().save(changed) instanceof SaveOutcome.Saved
                ? Optional.of(new Sources.Opened(changed, now.material()))
                : Optional.empty();
    }

    private void couldNotSave() {
        working.set(false);
        notSaved.set(Optional.of(new SaveOutcome.NotSaved(SaveOutcome.Why.DISK_FAILED)));
    }

    private void prepare(Ready ready) {
        opened.set(Optional.of(ready.now()));
        work.aside(
                () -> prepared(ready),
                all -> {
                    working.set(false);
                    copies.setAll(all.stream().map(CopyDesk::new).sorted(STOPPED_FIRST).toList());
                    work.inOrder(() -> all.forEach(filing::noteCheck));
                });
    }

    private List<PreparedCopy> prepared(Ready ready) {
        Report report = ready.now().report();
        var material = ready.now().material();
        return Recipient.of(material.file()).stream()
                .map(recipient ->
                        filing.prepare(
                                report, material, recipient, ready.withheld(), ready.others()))
                .toList();
    }

    private void filed(FilingOutcome result) {
        working.set(false);
        outcome.set(Optional.of(result));
        if (result instanceof FilingOutcome.Filed)
            work.inOrder(() -> sources.open(id), found -> opened.set(found));
    }

    private void show(Optional<Sources.Opened> found) {
        found.ifPresent(now -> problems.setAll(readiness.of(now.report(), now.material())));
        opened.set(found);
    }
}
