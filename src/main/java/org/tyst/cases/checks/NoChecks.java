package org.tyst.cases.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/** A laptop on which nobody asks an agency. */
final class NoChecks implements CheckStore {
    @Override
    public List<AgencyCheck> ofCase(CaseId id) {
        return List.of();
    }

    @Override
    public List<AgencyCheck> waiting() {
        return List.of();
    }

    @Override
    public Optional<AgencyCheck> open(CheckId id) {
        return Optional.empty();
    }

    @Override
    public SaveOutcome begin(AgencyCheck check) {
        return new SaveOutcome.Stale();
    }

    @Override
    public SaveOutcome change(CheckId id, UnaryOperator<AgencyCheck> how) {
        return new SaveOutcome.Stale();
    }
}
