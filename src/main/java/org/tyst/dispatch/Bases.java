package org.tyst.dispatch;

import java.util.HashMap;
import java.util.Optional;
import org.tyst.audit.Because;
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
        var id = opened.report().caseId();
        var withheld = new WithheldDetails(sealed.ofCase(id, why));
        var all = new HashMap<>(withheld.byPoint());
        all.putAll(sealed.ofOthersThan(id, Because.IT_STANDS_IN_NO_OTHER_CASE.text()));
        var others =
                OtherCases.of(opened.material().file(), records.files(), new WithheldDetails(all));
        return new Basis(opened.report(), opened.material(), withheld, others);
    }
}
