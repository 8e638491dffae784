package org.tyst.store;

import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/** A case taken out whatever stands in the way: for tests of what is left. */
final class Purged {
    private Purged() {}

    static SaveOutcome of(TemporaryRecord record, CaseId id) {
        var purge = new Purge(record.store());
        var outcome = record.store().transactions().save(() -> purge.takeOut(id.value()));
        purge.emptyTheLog();
        return outcome;
    }
}
