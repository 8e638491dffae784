package org.tyst.reports.life;

import java.util.List;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;

/** Where the lives of reports are kept. Call on the store's thread. Nothing in here is ever changed or taken out. */
public interface LifeStore {
    /** For a record that keeps none. */
    LifeStore NONE = new NoLives();

    /** As they happened. */
    List<LifeLine> lines(ReportId report);

    List<LifeLine> ofCase(CaseId id);

    /** Every change of every block, the first word first. */
    List<Change> changes(ReportId report);

    /** A line alone: nothing of the report changes. */
    SaveOutcome add(LifeLine line);

    /**
     * A line and what it does to the report, in one commit.
     *
     * @param words whose words came into it, when they are not the author's own
     */
    SaveOutcome add(LifeLine line, Report report, Optional<Change.Proposal> words);

    /** The author's name has gone from the case, and the case came to whoever asks. */
    boolean wasHandedOver(Report report);
}
