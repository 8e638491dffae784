package org.tyst.dispatch;

import java.util.Optional;

/** A prepared copy with what the gate asks: by which gateway it goes, what for, and why it may carry withheld details. */
public record Addressed(
        PreparedCopy copy, RecipientClass recipientClass, String purpose, String reason) {
    Optional<FilingOutcome.Missing> missing() {
        if (purpose.isBlank()) return Optional.of(FilingOutcome.Missing.PURPOSE);
        if (copy.needsReason() && reason.isBlank())
            return Optional.of(FilingOutcome.Missing.REASON);
        return Optional.empty();
    }
}
