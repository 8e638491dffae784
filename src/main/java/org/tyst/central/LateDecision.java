package org.tyst.central;

import java.sql.SQLException;
import java.util.Optional;
import org.tyst.basics.Json;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Kind;
import org.tyst.sync.Operation;
import org.tyst.sync.late.Late;
import org.tyst.sync.late.LateReview;

/** What a decision about something that came late asks for. */
sealed interface LateDecision {
    /** It is no decision, or nothing of the kind came late in this case. */
    record Unknown() implements LateDecision {}

    /** To be written down and nothing else: it was set aside, or somebody has taken it in before. */
    record OnlySaid() implements LateDecision {}

    /** To be done as if it had come in time. */
    record Take(Operation late) implements LateDecision {}

    static LateDecision of(OneCase theCase, Operation op) throws SQLException {
        var review = LateReview.read(op.writing().body());
        if (review.isEmpty()) return new Unknown();
        var late = theCase.bring(review.get().late()).filter(item -> item.kind() == Kind.LATE);
        if (late.isEmpty()) return new Unknown();
        return switch (review.get().choice()) {
            case SET_ASIDE -> new OnlySaid();
            case TAKE_IN -> once(theCase, read(late.get()).again(late.get().writing().sealed()));
            case BESIDE -> once(theCase, read(late.get()).beside(late.get().writing().sealed()));
        };
    }

    private static Late read(CentralItem item) {
        return Json.kept(item.writing().body().toString(), Late.class);
    }

    private static LateDecision once(OneCase theCase, Operation late) throws SQLException {
        theCase.bring(late);
        return theCase.logged(late.id()).isPresent()
                ? new OnlySaid()
                : new Take(onKnownBase(theCase, late));
    }

    /** What it was written on is not here any more: then it was written on nothing, and clashes with whatever stands. */
    private static Operation onKnownBase(OneCase theCase, Operation late) {
        Optional<?> base = theCase.version(late.item(), late.baseVid());
        return base.isPresent() ? late : late.standingOn(0);
    }
}
