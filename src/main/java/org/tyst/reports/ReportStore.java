package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/** Where reports are kept. Call on the store's thread. Saving over a filed report throws {@link IllegalStateException}. */
public interface ReportStore {
    SaveOutcome save(Report report);

    Optional<Report> open(ReportId id);

    List<Report> ofCase(CaseId id);

    /** Reports on this laptop that are not filed yet, newest first. */
    List<Report> drafts();
}
