package org.tyst.cases.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/** Where agency checks are kept. Call on the store's thread. */
public interface CheckStore {
    /** Where no case has any. */
    CheckStore NONE = new NoChecks();

    /** In the order in which they were begun. */
    List<AgencyCheck> ofCase(CaseId id);

    /** Of every case: whatever nobody has answered yet. */
    List<AgencyCheck> waiting();

    Optional<AgencyCheck> open(CheckId id);

    SaveOutcome begin(AgencyCheck check);

    /** Changes what stands at that moment, so that nothing that came meanwhile is lost. Stale when it has left. */
    SaveOutcome change(CheckId id, UnaryOperator<AgencyCheck> how);
}
