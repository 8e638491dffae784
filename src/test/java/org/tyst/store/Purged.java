package org.tyst.store;

import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/** A case taken out whatever stands in the way: for tests of what is left. */
public final class Purged {
    private Purged() {}

    /** With the mark in the chain that it has left, as when a rule takes it off. */
    public static void takenOff(TemporaryRecord record, CaseId id) {
        of(record, id);
        record.stored()
                .audit()
                .record(Act.CASE_TAKEN_OFF, Optional.of(id.value()), Optional.empty(), "");
    }

    static SaveOutcome of(TemporaryRecord record, CaseId id) {
        var purge = new Purge(record.store());
        var outcome = record.store().transactions().save(() -> purge.takeOut(id.value()));
        purge.emptyTheLog();
        var isMore = true;
        while (isMore) isMore = purge.clearOn();
        return outcome;
    }
}
