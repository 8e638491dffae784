package org.tyst.cases;

import java.util.Map;
import java.util.Optional;

/** The sealed compartment. Each reading is audited, with its reason, before anything is shown. Call on the store's thread. */
public interface SealedDetails {
    Optional<String> open(ContactPointId id, String why);

    /** Every withheld detail of a case, for the check of copies; audited once. */
    Map<ContactPointId, String> ofCase(CaseId id, String why);

    /**
     * Every withheld detail of every other case on this laptop, to see that none stands in a copy of this one. Each of those
     * cases' own histories says so, and does not name this one. Nobody is shown them.
     */
    Map<ContactPointId, String> ofOthersThan(CaseId id, String why);
}
