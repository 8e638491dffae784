package org.tyst.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The chain of what was done on this laptop. Call on the store's thread. */
public interface AuditTrail {
    void record(Act act, Optional<UUID> caseId, Optional<UUID> item, String why);

    List<AuditEntry> ofCase(UUID caseId);

    Verdict verify();

    sealed interface Verdict {
        record Whole(long entries, String head) implements Verdict {}

        record BrokenAt(long seq) implements Verdict {}

        record MissingFrom(long seq) implements Verdict {}
    }
}
