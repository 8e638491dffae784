package org.tyst.dispatch;

import java.util.List;
import org.tyst.reports.Printed;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Report;

/**
 * A copy printed and read back, not yet sent, with the report it was made from: a later change to the report makes it void.
 * {@code carries} are the withheld details it holds on purpose (court copy only).
 */
public record PreparedCopy(
        Report report,
        RecipientView view,
        Printed printed,
        String fileName,
        CheckResult check,
        List<CheckList.Value> carries) {
    public PreparedCopy {
        carries = List.copyOf(carries);
    }

    /** Whoever sends it must confirm, with a reason, that the court is meant to have the withheld details. */
    public boolean needsReason() {
        return !carries.isEmpty();
    }
}
