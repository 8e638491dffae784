package org.tyst.cases;

import java.time.Instant;
import java.util.List;

/** What came of reading one case from a court file: what was odd in it, and what was kept aside because it has no place. */
public record CourtImport(
        ImportId id,
        CaseId caseId,
        Instant at,
        String fileSha256,
        List<ImportFinding> findings,
        String keptAside) {
    public CourtImport {
        findings = List.copyOf(findings);
    }
}
