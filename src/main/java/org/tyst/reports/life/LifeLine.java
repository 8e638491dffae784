package org.tyst.reports.life;

import java.time.Instant;
import org.tyst.cases.CaseId;
import org.tyst.people.Practitioner;
import org.tyst.people.Role;
import org.tyst.reports.ReportId;

/** Something that happened to a report: who, in which role, when, what. Never changed; a later line says what came of it. */
public record LifeLine(
        LineId id, ReportId report, CaseId caseId, String by, Role role, Instant at, Step step) {
    public LifeLine {
        if (by.isBlank()) throw new IllegalArgumentException("Somebody did it");
    }

    public boolean isManagers() {
        return role == Role.SERVICE_MANAGER;
    }

    boolean isBy(Practitioner who) {
        return by.equals(who.name());
    }
}
