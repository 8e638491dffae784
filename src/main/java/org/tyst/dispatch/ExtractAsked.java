package org.tyst.dispatch;

import java.util.Optional;

/** An extract with what the gate asks: by which gateway it goes, what for, and why it may carry what is withheld. */
public record ExtractAsked(
        Extract extract, RecipientClass recipientClass, String purpose, String reason) {
    public ExtractAsked {
        purpose = purpose.strip();
        reason = reason.strip();
    }

    public Optional<FilingOutcome.Missing> missing() {
        if (purpose.isBlank()) return Optional.of(FilingOutcome.Missing.PURPOSE);
        if (extract.needsReason() && reason.isBlank())
            return Optional.of(FilingOutcome.Missing.REASON);
        return Optional.empty();
    }
}
