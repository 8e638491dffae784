package org.tyst.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.tyst.basics.Ids;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.people.Lease;
import org.tyst.screens.Navigator;
import org.tyst.screens.late.LateStrip;
import org.tyst.screens.late.LateTools;
import org.tyst.screens.late.LateView;
import org.tyst.screens.late.LateViewModel;
import org.tyst.screens.opening.OpeningStrip;
import org.tyst.screens.opening.OpeningTools;
import org.tyst.screens.opening.OpeningsViewModel;
import org.tyst.screens.syncing.ConflictView;
import org.tyst.screens.syncing.ConflictViewModel;
import org.tyst.screens.syncing.Enrolling;
import org.tyst.screens.syncing.SyncView;
import org.tyst.screens.syncing.SyncViewModel;
import org.tyst.sync.ConflictId;
import org.tyst.sync.SyncDesk;
import org.tyst.words.Days;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** What goes between this laptop and the central record, and what somebody has to decide about it. */
record SyncPages(
        Shelves shelves,
        SyncDesk sync,
        Enrolling enrolling,
        Supplier<Lease.Standing> standing,
        Ids ids,
        Work work,
        Clock clock,
        Navigator navigator,
        Supplier<Words> words) {

    Node page() {
        var model = new SyncViewModel(sync, enrolling, this::readable, work, navigator);
        var late =
                new LateStrip(
                        shelves.stores().late(),
                        model::title,
                        model.status(),
                        work,
                        navigator,
                        words.get());
        return new SyncView(model, words.get(), ZoneId.systemDefault())
                .above(late)
                .above(openings(model));
    }

    private Node openings(SyncViewModel model) {
        var tools = new OpeningTools(shelves.practitioner().name(), ids, clock, work, sync);
        return new OpeningStrip(
                new OpeningsViewModel(shelves.openings(), tools),
                model::title,
                model.status(),
                words.get(),
                new Days(words.get(), clock));
    }

    /** Sync stays open while the cases are locked away; what they are called does not. */
    private List<CaseRow> readable() {
        return standing.get().isOpen() ? shelves.stores().cases().rows() : List.of();
    }

    Node late(CaseId id) {
        var tools = new LateTools(shelves.practitioner().name(), ids, clock, work, sync, navigator);
        var model = new LateViewModel(id, shelves.stores().late(), shelves.stores().cases(), tools);
        return new LateView(model, words.get(), new Days(words.get(), clock));
    }

    Node conflict(ConflictId id) {
        return new ConflictView(
                new ConflictViewModel(id, sync, work, navigator),
                words.get(),
                ZoneId.systemDefault());
    }
}
