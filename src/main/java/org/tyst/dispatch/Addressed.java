package org.tyst.dispatch;

import java.util.Optional;

/**
 * A prepared copy with what the gate asks: by which gateway it goes, what for, why it may carry withheld details, and whether
 * its file for Word goes with it.
 */
public record Addressed(
        PreparedCopy copy,
        RecipientClass recipientClass,
        String purpose,
        String reason,
        boolean withTwin) {
    public Addressed(
            PreparedCopy copy, RecipientClass recipientClass, String purpose, String reason) {
        this(copy, recipientClass, purpose, reason, false);
    }

    /** The file for Word that goes beside the pages, if there is one and it is wanted. */
    Optional<PreparedTwin> twin() {
        return copy.twin().filter(_ -> withTwin);
    }

    Optional<FilingOutcome.Missing> missing() {
        if (purpose.isBlank()) return Optional.of(FilingOutcome.Missing.PURPOSE);
        if (copy.needsReason() && reason.isBlank())
            return Optional.of(FilingOutcome.Missing.REASON);
        return Optional.empty();
    }
}
