package org.tyst.cases;

import java.util.List;
import org.tyst.basics.SaveOutcome;

/** Where the holds on cases are kept. Setting and lifting are audited with their reasons. Call on the store's thread. */
public interface HoldStore {
    /** Oldest first, with those that were lifted. */
    List<Hold> ofCase(CaseId id);

    SaveOutcome set(Hold hold);

    /** Stale when the hold has been lifted meanwhile, or has left. */
    SaveOutcome lift(HoldId id, Hold.Lifting lifting);
}
