package org.tyst.screens.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.basics.SaveOutcome;
import org.tyst.people.Role;
import org.tyst.reports.Block;
import org.tyst.reports.Content;
import org.tyst.reports.Numbering;
import org.tyst.reports.Records;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.life.Accepting;
import org.tyst.reports.life.Life;
import org.tyst.reports.life.Proposal;
import org.tyst.reports.life.Signing.Written;
import org.tyst.reports.life.Step;
import org.tyst.screens.Place;
import org.tyst.screens.signoff.LifeMeans;

/** Remarks and proposals on one report. Whoever did not write it never changes a word; whoever did answers each with a reason. */
public final class ReviewViewModel {
    private final ReportId id;
    private final LifeMeans means;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SaveOutcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * The report as it is read now, with what stands beside it.
     *
     * @param manages whoever looks may say that it passes
     */
    record Shown(Life life, Numbering numbers, boolean mine, boolean manages) {
        Report report() {
            return life.report();
        }

        Optional<Integer> number(Block block) {
            return numbers.of(block.id());
        }

        /** Remarks come from others, and while there is something to change. */
        boolean mayPropose() {
            return !mine && report().isDraft();
        }

        boolean mayPass() {
            return manages && report().isDraft();
        }
    }

    public ReviewViewModel(ReportId id, LifeMeans means) {
        this.id = id;
        this.means = means;
        read();
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SaveOutcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    void remark(Block block, String text) {
        line(new Step.Commented(block.id(), text));
    }

    void propose(Block block, String words, String why) {
        line(new Step.Proposed(block.id(), block.text(), words, why));
    }

    /** Of exactly the words that are shown; what its author writes afterwards is not under it. */
    void pass(String remark) {
        checked(true, remark);
    }

    void sendBack(String remark) {
        checked(false, remark);
    }

    private void checked(boolean passed, String remark) {
        shown.get()
                .ifPresent(now ->
                        line(new Step.Checked(passed, remark, Content.ownHash(now.report()))));
    }

    void accept(Proposal proposal, String because) {
        act(now -> keep(means.signing().accept(now.report(), proposal, because)));
    }

    void decline(Proposal proposal, String because) {
        act(now -> means.lives().add(means.signing().decline(now.report(), proposal, because)));
    }

    boolean isOutdated(Proposal proposal) {
        return shown.get().filter(now -> Accepting.isOutdated(now.report(), proposal)).isPresent();
    }

    void go(Place place) {
        means.navigator().go(place);
    }

    private void line(Step step) {
        act(now -> means.lives().add(means.signing().line(now.report(), step)));
    }

    private SaveOutcome keep(Written written) {
        return means.lives().add(written.line(), written.report(), written.words());
    }

    private void act(Function<Shown, SaveOutcome> act) {
        if (working.get()) return;
        working.set(true);
        means.reports()
                .accept(saved -> {
                    if (saved instanceof SaveOutcome.Saved)
                        means.work()
                                .inOrder(
                                        () -> found().map(act).orElseGet(SaveOutcome.Stale::new),
                                        this::done);
                    else done(saved);
                });
    }

    private void done(SaveOutcome result) {
        working.set(false);
        outcome.set(Optional.of(result));
        read();
    }

    private void read() {
        means.work().inOrder(this::found, shown::set);
    }

    private Optional<Shown> found() {
        return means.records().open(id).map(this::shown);
    }

    private Shown shown(Records.Opened opened) {
        var report = opened.report();
        var mine = means.signing().isAuthor(report);
        return new Shown(
                new Life(report, means.lives().lines(id)),
                Numbering.of(report, opened.material()),
                mine,
                !mine && means.signing().me().role() == Role.SERVICE_MANAGER);
    }

    /** In the order in which they are read. */
    static List<Block> blocks(Report report) {
        return report.blocks().toList();
    }
}
