package org.tyst.screens;

import java.time.Instant;
import java.util.Optional;

/** Tyst ended without having been locked: what was being written then, if that is not signed or filed. */
public record Recovered(Optional<Last> last) {
    /** What it was, the way back to it, and when its last words were saved; and whose case, if it was about one. */
    public record Last(Writing what, Place place, Instant saved, Optional<Whose> whose) {}

    public record Whose(String caseTitle, String children) {}

    public enum Writing {
        INTERVIEW,
        CORRECTION,
        REPORT,
        COPIES,
        CONTEST,
        DECISION,
        OPENING,
        FORM
    }
}
