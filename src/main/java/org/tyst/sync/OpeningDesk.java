package org.tyst.sync;

import java.util.List;
import org.tyst.basics.SaveOutcome;

/** Cases that somebody opened without having them, and a manager's word on it. Call on the store's thread. */
public interface OpeningDesk {
    /** For whoever manages nobody. */
    OpeningDesk NONE = new None();

    /** By somebody else than whoever uses this laptop, and nobody has said whether it was right; the oldest first. */
    List<OpenedBy> waiting();

    SaveOutcome say(OpeningReview review);

    /** Nothing. */
    class None implements OpeningDesk {
        @Override
        public List<OpenedBy> waiting() {
            return List.of();
        }

        @Override
        public SaveOutcome say(OpeningReview review) {
            return new SaveOutcome.Stale();
        }
    }
}
