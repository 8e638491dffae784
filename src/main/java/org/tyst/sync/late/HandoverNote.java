package org.tyst.sync.late;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What whoever has the case leaves to whoever has it next, in their own words. Never changed: there may be several. */
public record HandoverNote(UUID id, UUID caseId, String words, String by, Instant at) {
    public HandoverNote {
        Objects.requireNonNull(id);
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(at);
        if (words.isBlank()) throw new IllegalArgumentException("A note says something");
    }
}
