package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.reports.life.LifeStore;

/**
 * Where reports are kept. Call on the store's thread. Saving over a filed report throws {@link IllegalStateException}; somebody
 * else's is not saved over.
 */
public interface ReportStore {
    SaveOutcome save(Report report);

    Optional<Report> open(ReportId id);

    List<Report> ofCase(CaseId id);

    /** Reports on this laptop that are not filed yet, newest first. */
    List<Report> drafts();

    /** Whether whoever uses this laptop writes in it. Anybody else may remark on it and propose other words. */
    default boolean isMine(Report report) {
        return true;
    }

    /** Where somebody was in it on this laptop. */
    LastLook lastLook(ReportId id);

    /** On this laptop alone: it never travels, and goes when the case goes. */
    SaveOutcome looked(ReportId id, LastLook look);

    /** What happened to them. */
    default LifeStore life() {
        return LifeStore.NONE;
    }
}
