package org.tyst.cases.chronology;

import java.util.List;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/** A laptop on which nobody keeps one. */
final class NoChronology implements ChronologyStore {
    @Override
    public List<ChronologyEntry> ofCase(CaseId id) {
        return List.of();
    }

    @Override
    public SaveOutcome keep(List<ChronologyEntry> entries) {
        return new SaveOutcome.Stale();
    }

    @Override
    public SaveOutcome takeOut(CaseId caseId, EntryId id) {
        return new SaveOutcome.Stale();
    }
}
