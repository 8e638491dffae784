package org.tyst.contests;

import java.util.List;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/** Where contested-data notes are kept. Call on the store's thread. */
public interface ContestStore {
    SaveOutcome save(Contest contest);

    Optional<Contest> open(ContestId id);

    List<Contest> ofCase(CaseId id);

    /** Every contest on this laptop, open ones first, oldest first. */
    List<Contest> all();
}
