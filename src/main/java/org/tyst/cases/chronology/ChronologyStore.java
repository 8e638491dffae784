package org.tyst.cases.chronology;

import java.util.List;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/** Where the entries of chronologies are kept. Call on the store's thread. */
public interface ChronologyStore {
    /** Where no case has any. */
    ChronologyStore NONE = new NoChronology();

    /** By the earliest day that each can have been. */
    List<ChronologyEntry> ofCase(CaseId id);

    /** All of them or none. */
    SaveOutcome keep(List<ChronologyEntry> entries);

    /** Takes one out. What it was chosen from stays in the record. */
    SaveOutcome takeOut(CaseId caseId, EntryId id);
}
