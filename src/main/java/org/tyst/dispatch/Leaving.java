package org.tyst.dispatch;

import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;

/**
 * Hands out the bytes of what leaves as a file or on paper. It is in the history before anybody has them: what was said to leave
 * and did not is told beside it, and what left untold there is never. Call on the store's thread.
 */
public record Leaving(AuditTrail audit) {

    public Optional<byte[]> toFile(Outgoing file, Lying where) {
        note(Act.COPY_SAVED, file, file.fileName() + ", " + where.name());
        return file.bytes();
    }

    public Optional<byte[]> toPaper(Outgoing file) {
        note(Act.COPY_PRINTED, file, file.fileName());
        return file.bytes();
    }

    /** The disk or the printer would not have it. */
    public void stayed(Outgoing file) {
        note(Act.COPY_STAYED, file, file.fileName());
    }

    private void note(Act act, Outgoing file, String why) {
        audit.record(act, Optional.of(file.caseId().value()), Optional.of(file.about()), why);
    }
}
