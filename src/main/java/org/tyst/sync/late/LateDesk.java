package org.tyst.sync.late;

import java.util.List;
import java.util.UUID;
import org.tyst.basics.SaveOutcome;

/** What came late, and deciding about it. Call on the store's thread. */
public interface LateDesk {
    /** For a laptop without a central record: nothing ever comes late. */
    LateDesk NONE = new None();

    /** Everything that came late for this case, settled or not, by author, as it was written. */
    List<LateWords> ofCase(UUID caseId);

    /** How much of each case still waits for somebody to decide. */
    List<Open> open();

    /** All or none of them. */
    SaveOutcome decide(List<LateReview> reviews);

    record Open(UUID caseId, int count) {}

    /** Nothing. */
    class None implements LateDesk {
        @Override
        public List<LateWords> ofCase(UUID caseId) {
            return List.of();
        }

        @Override
        public List<Open> open() {
            return List.of();
        }

        @Override
        public SaveOutcome decide(List<LateReview> reviews) {
            return new SaveOutcome.Stale();
        }
    }
}
