package org.tyst.reports;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The life of a report. Stored by name: add, never rename. What is filed is with the court, and nothing leads back from there.
 * That it was served, and that another document corrects or supplements it, is told by what is written beside it: the report
 * itself never changes again.
 */
public enum ReportStatus {
    DRAFT,
    /** Told to the children and the parties, or said why not. */
    SHARED_BACK,
    /** A manager was asked to look at it. */
    MANAGER_QA,
    /** Signed. */
    FINAL,
    FILED,
    /** Each copy that left is known to have arrived, or how it was handed over. */
    SERVED,
    /** Given up before anybody outside had it; kept. */
    WITHDRAWN_BEFORE_FILING;

    private static final Map<ReportStatus, Set<ReportStatus>> NEXT =
            new EnumMap<>(
                    Map.of(
                            DRAFT,
                            EnumSet.of(SHARED_BACK, MANAGER_QA, FINAL, WITHDRAWN_BEFORE_FILING),
                            SHARED_BACK,
                            EnumSet.of(DRAFT, MANAGER_QA, FINAL, WITHDRAWN_BEFORE_FILING),
                            MANAGER_QA,
                            EnumSet.of(DRAFT, SHARED_BACK, FINAL, WITHDRAWN_BEFORE_FILING),
                            FINAL,
                            EnumSet.of(DRAFT, FILED, WITHDRAWN_BEFORE_FILING),
                            FILED,
                            EnumSet.of(SERVED),
                            SERVED,
                            EnumSet.noneOf(ReportStatus.class),
                            WITHDRAWN_BEFORE_FILING,
                            EnumSet.of(DRAFT)));

    public boolean mayBecome(ReportStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    public ReportStatus become(ReportStatus next) {
        if (!mayBecome(next))
            throw new IllegalStateException("A report that is " + this + " cannot become " + next);
        return next;
    }

    /** The author may go on writing. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SHARED_BACK, MANAGER_QA -> true;
            case FINAL, FILED, SERVED, WITHDRAWN_BEFORE_FILING -> false;
        };
    }

    /** With the court: it never changes. */
    public boolean isWithTheCourt() {
        return this == FILED || this == SERVED;
    }
}
