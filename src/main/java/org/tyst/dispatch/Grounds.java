package org.tyst.dispatch;

import org.tyst.reports.Material;
import org.tyst.reports.WithheldDetails;

/** What an extract of a case's record is made from and checked against, as it stood at one moment. */
public record Grounds(Material material, WithheldDetails withheld, OtherCases others) {
    /** When the check is over nothing of another case is kept. */
    Grounds checked() {
        return new Grounds(material, withheld, others.forgotten());
    }
}
