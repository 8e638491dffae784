package org.tyst.dispatch;

import java.util.HashMap;
import java.util.Optional;
import org.tyst.audit.Because;
import org.tyst.cases.CaseId;
import org.tyst.cases.SealedDetails;
import org.tyst.reports.Material;
import org.tyst.reports.Records;
import org.tyst.reports.ReportId;
import org.tyst.reports.WithheldDetails;

/** Reads a {@link Basis}. The sealed compartment is opened for it, so each reading says why. Call on the store's thread. */
public record Bases(Records records, SealedDetails sealed) {
    public Optional<Basis> now(ReportId id, String why) {
        return records.open(id).map(opened -> basis(opened, why));
    }

    /** Of a case, for what is printed of its record and is no report. */
    public Optional<Grounds> ofCase(CaseId id, String why) {
        return records.material(id).map(material -> grounds(material, why));
    }

    private Basis basis(Records.Opened opened, String why) {
        var grounds = grounds(opened.material(), why);
        return new Basis(opened.report(), grounds.material(), grounds.withheld(), grounds.others());
    }

    private Grounds grounds(Material material, String why) {
        var id = material.file().theCase().id();
        var withheld = new WithheldDetails(sealed.ofCase(id, why));
        var all = new HashMap<>(withheld.byPoint());
        all.putAll(sealed.ofOthersThan(id, Because.IT_STANDS_IN_NO_OTHER_CASE.text()));
        var others = OtherCases.of(material.file(), records.files(), new WithheldDetails(all));
        return new Grounds(material, withheld, others);
    }
}
