package org.tyst.dispatch;

import org.tyst.reports.Material;
import org.tyst.reports.Report;
import org.tyst.reports.WithheldDetails;

/**
 * All that a copy is made from and checked against, as it stood at one moment. {@code withheld} are all withheld details of the
 * case, as read from the sealed compartment; for a party they serve the check alone.
 */
public record Basis(Report report, Material material, WithheldDetails withheld, OtherCases others) {
    /** When the check is over nothing of another case is kept. */
    Basis checked() {
        return new Basis(report, material, withheld, others.forgotten());
    }
}
