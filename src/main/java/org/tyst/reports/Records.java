package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseStore;
import org.tyst.contests.ContestStore;
import org.tyst.interviews.InterviewStore;

/** Where a report and the record behind it are read from. Call on the store's thread. */
public record Records(
        ReportStore reports, CaseStore cases, InterviewStore interviews, ContestStore contests) {
    /** A report with the record of its case as it stands at this moment. */
    public record Opened(Report report, Material material) {}

    public Optional<Opened> open(ReportId id) {
        return reports.open(id)
                .flatMap(report -> material(report.caseId()).map(all -> new Opened(report, all)));
    }

    public Optional<Material> material(CaseId id) {
        return cases.open(id)
                .map(file -> new Material(file, interviews.ofCase(id), contests.ofCase(id)));
    }

    /** Every case on this laptop, for the check that nothing of another one stands in a copy. */
    public List<CaseFile> files() {
        return cases.rows().stream().flatMap(row -> cases.open(row.id()).stream()).toList();
    }
}
