package org.tyst.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.CaseId;
import org.tyst.reports.Printed;
import org.tyst.reports.RecipientView;

/**
 * Pages of a case's record that are no report: printed and read back, not yet out of the window, with what they were made from. A
 * later change to any of that makes them void.
 *
 * @param item what of the record it is a copy of
 * @param checked the SHA-256 of the bytes that were read back
 * @param carries withheld details that stand in it; the court's copy alone may leave with one, and with a reason
 */
public record Extract(
        Grounds grounds,
        UUID item,
        RecipientView view,
        Printed printed,
        String fileName,
        CheckResult check,
        String checked,
        List<CheckList.Value> carries) {
    public Extract {
        carries = List.copyOf(carries);
    }

    public CaseId caseId() {
        return grounds.material().file().theCase().id();
    }

    public boolean needsReason() {
        return !carries.isEmpty();
    }

    Optional<ExtractOutcome.Changed> changedSince(Grounds now) {
        if (!printed.digest().equals(checked)) return Optional.of(ExtractOutcome.Changed.BYTES);
        return grounds.equals(now.checked())
                ? Optional.empty()
                : Optional.of(ExtractOutcome.Changed.RECORD);
    }
}
