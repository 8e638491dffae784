package org.tyst.app;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.tyst.reports.ReportId;
import org.tyst.screens.parts.SavedLine;
import org.tyst.screens.report.ReportDesks;
import org.tyst.screens.review.ChangesView;
import org.tyst.screens.review.ChangesViewModel;
import org.tyst.screens.review.ReviewView;
import org.tyst.screens.review.ReviewViewModel;
import org.tyst.screens.signoff.LifeMeans;
import org.tyst.screens.signoff.SignOffView;
import org.tyst.screens.signoff.SignOffViewModel;
import org.tyst.screens.twin.TwinView;
import org.tyst.screens.twin.TwinViewModel;
import org.tyst.words.Days;

/** The pages about the life of a report. Each is made when it is entered, in the language of that moment. */
final class ReportLives {
    private final Supplier<LifeMeans> means;
    private final Supplier<ReportDesks> desks;

    ReportLives(Supplier<LifeMeans> means, Supplier<ReportDesks> desks) {
        this.means = means;
        this.desks = desks;
    }

    Node signOff(ReportId id) {
        var now = means.get();
        return new SignOffView(new SignOffViewModel(id, now), now.words(), days(now));
    }

    Node review(ReportId id) {
        var now = means.get();
        return new ReviewView(new ReviewViewModel(id, now), now.words(), days(now));
    }

    Node twin(ReportId id) {
        var now = means.get();
        var saved = new SavedLine(now.words(), now.clock().getZone());
        return new TwinView(new TwinViewModel(id, desks.get(), now), now.words(), saved);
    }

    Node changes(ReportId id) {
        var now = means.get();
        return new ChangesView(new ChangesViewModel(id, now), now.words(), days(now));
    }

    /** Its author has it open, with what the record holds now beside it. */
    void opened(ReportId id) {
        var now = means.get();
        now.work()
                .inOrder(() ->
                        now.records()
                                .open(id)
                                .filter(it -> now.signing().isAuthor(it.report()))
                                .ifPresent(it -> now.seen().opened(it.report(), it.material())));
    }

    private static Days days(LifeMeans now) {
        return new Days(now.words(), now.clock());
    }
}
