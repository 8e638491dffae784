package org.tyst.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tyst.basics.SaveOutcome;

/** Where case files are kept. Call on the store's thread; each save is one commit unless it stands inside {@link #together}. */
public interface CaseStore {
    SaveOutcome save(ChildrensCase theCase);

    SaveOutcome save(Person person);

    /** Keeps the point; a withheld detail goes into the sealed compartment, an open one into the record. */
    SaveOutcome save(ContactPoint point, String detail);

    SaveOutcome save(Hearing hearing);

    SaveOutcome save(ListedDocument document);

    SaveOutcome save(CaseFact fact);

    SaveOutcome save(CourtImport courtImport);

    /** A tie that is taken off is kept as that; its reason stands in the history. */
    SaveOutcome save(FamilyTie tie);

    /** Setting and lifting stand in the history with their reasons. */
    SaveOutcome save(SafetyRule rule);

    /** All saves that the work makes are one commit: all of it or nothing. The first that fails ends it and is the outcome. */
    SaveOutcome together(Supplier<SaveOutcome> work);

    List<CaseRow> rows();

    Optional<CaseFile> open(CaseId id);
}
