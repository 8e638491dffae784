package org.tyst.app;

import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tyst.basics.SaveOutcome;
import org.tyst.reports.Drafting;
import org.tyst.reports.ReportId;
import org.tyst.reports.life.Conditions;
import org.tyst.reports.life.Replies;
import org.tyst.reports.life.Seen;
import org.tyst.reports.life.SignOffPolicy;
import org.tyst.reports.life.Signing;
import org.tyst.screens.Navigator;
import org.tyst.screens.casefile.ToCorrect;
import org.tyst.screens.parts.SavedLine;
import org.tyst.screens.report.ReportDeskView;
import org.tyst.screens.report.ReportDeskViewModel;
import org.tyst.screens.report.ReportDesks;
import org.tyst.screens.report.coverage.CoverageView;
import org.tyst.screens.report.coverage.CoverageViewModel;
import org.tyst.screens.send.SendView;
import org.tyst.screens.send.SendViewModel;
import org.tyst.screens.signoff.LifeMeans;
import org.tyst.screens.writing.WritingMeans;

/** The pages of a report: its desk, what it stands on, its life, and its copies. */
final class ReportPages {
    private final Shelves shelves;
    private final Documents documents;
    private final CopyRoom copies;
    private final WritingMeans writing;
    private final ToCorrect toCorrect;
    private final Navigator navigator;
    private final AtomicBoolean warm = new AtomicBoolean();
    private final ReportDesks desks = new ReportDesks(this::begin);
    private final ReportLives lives = new ReportLives(this::lifeMeans, this::desks);

    ReportPages(
            Shelves shelves,
            Documents documents,
            CopyRoom copies,
            WritingMeans writing,
            ToCorrect toCorrect,
            Navigator navigator) {
        this.shelves = shelves;
        this.documents = documents;
        this.copies = copies;
        this.writing = writing;
        this.toCorrect = toCorrect;
        this.navigator = navigator;
    }

    ReportLives lives() {
        return lives;
    }

    private ReportDesks desks() {
        return desks;
    }

    /** For locking, as in {@link Session#flush}. */
    void flush(Consumer<SaveOutcome> whenSettled, SaveOutcome.Saved before) {
        desks.flush(whenSettled, before);
    }

    Node coverage(ReportId id) {
        return new CoverageView(
                new CoverageViewModel(id, copies.records(), desks, copies.work(), navigator),
                copies.words().get());
    }

    Node send(ReportId id) {
        return new SendView(sending(id), copies.takingOut(), copies.words().get());
    }

    Node desk(ReportId id) {
        warmUp();
        lives.opened(id);
        return new ReportDeskView(
                desks,
                id,
                copies.preview(),
                copies.words().get(),
                new SavedLine(copies.words().get(), ZoneId.systemDefault()));
    }

    private ReportDeskViewModel begin(ReportId id) {
        var drafting = new Drafting(copies.ids(), copies.clock());
        return new ReportDeskViewModel(
                        id,
                        copies.records(),
                        documents.templates(),
                        drafting,
                        copies.readiness(),
                        copies.work(),
                        copies.clock().instant(),
                        navigator)
                .helpedBy(writing);
    }

    private SendViewModel sending(ReportId id) {
        return new SendViewModel(
                id,
                copies.bases(),
                copies.readiness(),
                copies.making(),
                copies.filing(),
                shelves.scratch(),
                copies.work(),
                copies.clock(),
                navigator);
    }

    private LifeMeans lifeMeans() {
        return new LifeMeans(
                copies.bases(),
                copies.stores().copies(),
                new Conditions(copies.readiness(), SignOffPolicy.shipped()),
                new Seen(shelves.scratch()),
                new Signing(shelves.practitioner(), copies.ids(), copies.clock()),
                new Replies(copies.ids()),
                copies.making(),
                copies.filing(),
                then -> desks.flush(then, new SaveOutcome.Saved(copies.clock().instant())),
                desks::at,
                toCorrect::ask,
                copies.words().get(),
                copies.work(),
                copies.clock(),
                navigator);
    }

    /** The first PDF takes a second to warm up for: nobody should wait for it who writes a report, nor lend it memory who does not. */
    private void warmUp() {
        if (!warm.compareAndSet(false, true)) return;
        copies.work()
                .aside(
                        () -> {
                            copies.printer().wake();
                            return copies.printer();
                        },
                        _ -> {});
    }
}
