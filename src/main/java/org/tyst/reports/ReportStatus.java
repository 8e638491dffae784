package org.tyst.reports;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a report. What is filed is with the court, and nothing leads back from there. */
public enum ReportStatus {
    DRAFT,
    FINAL,
    FILED;

    private static final Map<ReportStatus, Set<ReportStatus>> NEXT =
            new EnumMap<>(
                    Map.of(
                            DRAFT, EnumSet.of(FINAL),
                            FINAL, EnumSet.of(DRAFT, FILED),
                            FILED, EnumSet.noneOf(ReportStatus.class)));

    public boolean mayBecome(ReportStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    public ReportStatus become(ReportStatus next) {
        if (!mayBecome(next))
            throw new IllegalStateException("A report that is " + this + " cannot become " + next);
        return next;
    }
}
