package org.tyst.screens.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.tyst.basics.SaveOutcome;
import org.tyst.interviews.Autosave;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Evidence;
import org.tyst.reports.LastLook;
import org.tyst.reports.Material;
import org.tyst.reports.Problem;
import org.tyst.reports.Readiness;
import org.tyst.reports.Records;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.editing.Appraisal;
import org.tyst.reports.editing.Edit;
import org.tyst.reports.editing.History;
import org.tyst.work.Work;

/** The report that is being written: as it stands now, what was done to it, what there is to say about it, and what is saved of it. */
public final class Manuscript {
    private final ReadOnlyObjectWrapper<Optional<Records.Opened>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Caret>> caret =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Autosave.State> saving;
    private final Autosave<Report> autosave;
    private final Readiness readiness;
    private History history = new History();
    private Optional<Appraisal> appraisal = Optional.empty();
    private LastLook look = LastLook.NONE;
    private int fresh;
    private boolean mine;
    private Optional<Runnable> afterSaving = Optional.empty();

    /** Where somebody writes on: in which block, and what of its words is marked. */
    public record Caret(BlockId block, int from, int until) {
        static Caret at(BlockId block, int place) {
            return new Caret(block, place, place);
        }
    }

    Manuscript(ReportId id, Records records, Readiness readiness, Work work, Instant now) {
        this.readiness = readiness;
        var asOpened = new SaveOutcome.Saved(now);
        saving = new SimpleObjectProperty<>(new Autosave.State.Settled(asOpened));
        autosave =
                Autosave.onThisLaptop(
                        asOpened, this::report, records.reports()::save, work, this::saved);
        work.inOrder(() -> read(id, records), this::read);
    }

    public ReadOnlyObjectProperty<Optional<Records.Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Asks for the cursor: after a cut, a join, a step back. */
    public ReadOnlyObjectProperty<Optional<Caret>> caret() {
        return caret.getReadOnlyProperty();
    }

    public ObjectProperty<Autosave.State> saving() {
        return saving;
    }

    public Report report() {
        return opened.get().orElseThrow().report();
    }

    public Material material() {
        return opened.get().orElseThrow().material();
    }

    public boolean mayWrite() {
        return mine && opened.get().map(now -> now.report().isDraft()).orElse(false);
    }

    /** False where somebody else is its author. */
    public boolean isMine() {
        return mine;
    }

    /** Paragraph numbers as every copy will have them. */
    public Optional<Integer> number(Block block) {
        return appraisal.flatMap(all -> all.number(block.id()));
    }

    public List<Problem> problems() {
        return appraisal.map(Appraisal::problems).orElse(List.of());
    }

    public List<Problem> problemsOf(Block block) {
        return appraisal.map(all -> all.problemsOf(block.id())).orElse(List.of());
    }

    public Optional<Appraisal> appraisal() {
        return appraisal;
    }

    /** Where its author was in it before. */
    LastLook lastLook() {
        return look;
    }

    /** How much has come to stand on the record since. */
    public int fresh() {
        return fresh;
    }

    void does(Edit edit) {
        if (mayWrite()) show(history.does(edit, report()));
    }

    /** Puts the cursor somewhere; asked twice, it goes there twice. */
    void goTo(Caret where) {
        caret.set(Optional.empty());
        caret.set(Optional.of(where));
    }

    public Optional<Edit.Kind> toUndo() {
        return history.lastDone().map(History.Step::kind);
    }

    public Optional<Edit.Kind> toRedo() {
        return history.lastUndone().map(History.Step::kind);
    }

    public void undo() {
        if (mayWrite()) history.undo().ifPresent(step -> stepped(step, step.before()));
    }

    public void redo() {
        if (mayWrite()) history.redo().ifPresent(step -> stepped(step, step.after()));
    }

    /** What was done before the page was left, unless the report has changed elsewhere since. */
    void remember(History before) {
        if (opened.get().filter(now -> before.leadsTo(now.report())).isPresent()) history = before;
    }

    History history() {
        return history;
    }

    boolean hasUnsaved() {
        return autosave.hasUnsaved();
    }

    /** Answers when nothing is left to save, or when it cannot be saved. */
    void flush(Consumer<SaveOutcome> whenSettled) {
        autosave.flush(whenSettled);
    }

    /** Once: now, or when the autosave has succeeded at last. */
    void whenSaved(Runnable act) {
        if (!hasUnsaved()) act.run();
        else afterSaving = Optional.of(act);
    }

    void close() {
        autosave.close();
    }

    private void stepped(History.Step step, Report now) {
        show(now);
        step.at()
                .filter(at -> now.block(at).isPresent())
                .ifPresent(at -> goTo(Stepped.caret(step, now, at)));
    }

    private record Read(Optional<Records.Opened> found, boolean mine, LastLook look) {}

    private static Read read(ReportId id, Records records) {
        var found = records.open(id);
        var mine = found.filter(it -> records.reports().isMine(it.report())).isPresent();
        return new Read(found, mine, records.reports().lastLook(id));
    }

    private void read(Read now) {
        var found = now.found();
        mine = now.mine();
        look = now.look();
        fresh = found.map(it -> fresh(it.material())).orElse(0);
        appraisal = found.map(it -> new Appraisal(readiness, it.material()));
        found.ifPresent(it -> appraisal.orElseThrow().look(it.report()));
        opened.set(found);
    }

    private int fresh(Material material) {
        return look.seen()
                .map(seen ->
                        (int) Evidence.in(material).filter(one -> !seen.contains(one.id())).count())
                .orElse(0);
    }

    private void show(Report now) {
        if (now.equals(report())) return;
        appraisal.orElseThrow().look(now);
        opened.set(Optional.of(new Records.Opened(now, material())));
        autosave.changed();
    }

    private void saved(Autosave.State state) {
        saving.set(state);
        if (!hasUnsaved()) afterSaving.ifPresent(Runnable::run);
        if (!hasUnsaved()) afterSaving = Optional.empty();
    }
}
