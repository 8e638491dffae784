package org.tyst.interviews;

import java.util.List;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/** Where interviews are kept. Call on the store's thread. A signed interview or statement refuses to be saved again. */
public interface InterviewStore {
    /** One commit: the interview as it stands, the statements that changed, and those taken out of the draft. */
    SaveOutcome keep(Interview interview, List<Statement> changed, List<StatementId> takenOut);

    /** Locks the interview and all its statements in one commit. */
    SaveOutcome sign(InterviewId id);

    /** A later version of a signed statement; the old one stays. */
    SaveOutcome correct(Statement correction);

    Optional<InterviewRecord> open(InterviewId id);

    List<InterviewRecord> ofCase(CaseId id);

    /** Whose name stands under a statement as it is now, on whichever laptop it was written. */
    default Optional<String> writtenBy(StatementId id) {
        return Optional.empty();
    }

    /** Unsigned interviews on this laptop, newest first. */
    List<Interview> drafts();
}
