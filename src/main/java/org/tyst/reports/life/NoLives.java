package org.tyst.reports.life;

import java.util.List;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;

/** Nothing ever happened. */
final class NoLives implements LifeStore {
    @Override
    public List<LifeLine> lines(ReportId report) {
        return List.of();
    }

    @Override
    public List<LifeLine> ofCase(CaseId id) {
        return List.of();
    }

    @Override
    public List<Change> changes(ReportId report) {
        return List.of();
    }

    @Override
    public SaveOutcome add(LifeLine line) {
        return new SaveOutcome.Stale();
    }

    @Override
    public SaveOutcome add(LifeLine line, Report report, Optional<Change.Proposal> words) {
        return new SaveOutcome.Stale();
    }

    @Override
    public boolean wasHandedOver(Report report) {
        return false;
    }
}
