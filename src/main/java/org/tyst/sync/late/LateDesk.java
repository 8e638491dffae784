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

    /** From whom the case went to whom, latest first. */
    List<Handover> handovers(UUID caseId);

    /** What was left for whoever has it next, latest first. */
    List<HandoverNote> notes(UUID caseId);

    SaveOutcome leave(HandoverNote note);

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
        public List<Handover> handovers(UUID caseId) {
            return List.of();
        }

        @Override
        public List<HandoverNote> notes(UUID caseId) {
            return List.of();
        }

        @Override
        public SaveOutcome leave(HandoverNote note) {
            return new SaveOutcome.Stale();
        }

        @Override
        public SaveOutcome decide(List<LateReview> reviews) {
            return new SaveOutcome.Stale();
        }
    }
}
