package org.tyst.dispatch;

import java.util.Optional;
import org.tyst.cases.SealedDetails;
import org.tyst.reports.Records;
import org.tyst.reports.ReportId;
import org.tyst.reports.WithheldDetails;

/** Reads a {@link Basis}. The sealed compartment is opened for it, so each reading says why. Call on the store's thread. */
public record Bases(Records records, SealedDetails sealed) {
    public Optional<Basis> now(ReportId id, String why) {
        return records.open(id).map(opened -> basis(opened, why));
    }

    private Basis basis(Records.Opened opened, String why) {
        var withheld = new WithheldDetails(sealed.ofCase(opened.report().caseId(), why));
        var others = OtherCases.of(opened.material().file(), records.files());
        return new Basis(opened.report(), opened.material(), withheld, others);
    }
}
