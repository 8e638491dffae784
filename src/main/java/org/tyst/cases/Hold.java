package org.tyst.cases;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that stops destruction of a case from the day it is set until a named person lifts it. A lifted hold stays on
 * the case with who lifted it and why.
 *
 * @param hold whether it stands. Where two people disagree the stricter answer wins, and the merge knows the field by this name
 */
public record Hold(
        HoldId id,
        CaseId caseId,
        HoldKind kind,
        LocalDate since,
        String setBy,
        String why,
        boolean hold,
        Optional<Lifting> lifting) {
    public Hold {
        if (why.isBlank()) throw new IllegalArgumentException("A hold has a reason");
    }

    public boolean stands() {
        return hold;
    }

    /** Who let go of it, when and why. */
    public record Lifting(String by, LocalDate on, String why) {
        public Lifting {
            if (why.isBlank()) throw new IllegalArgumentException("A hold is lifted for a reason");
        }
    }

    public static Hold standing(
            HoldId id, CaseId caseId, HoldKind kind, LocalDate since, String setBy, String why) {
        return new Hold(id, caseId, kind, since, setBy, why, true, Optional.empty());
    }

    public Hold lifted(Lifting by) {
        return new Hold(id, caseId, kind, since, setBy, why, false, Optional.of(by));
    }
}
