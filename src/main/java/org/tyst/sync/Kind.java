package org.tyst.sync;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of thing that travel to the central record. Stored and sent by name: add, never rename. */
public enum Kind {
    CASE,
    PERSON,
    CONTACT_POINT,
    HEARING,
    DOCUMENT,
    FACT,
    HOLD,
    COURT_IMPORT,
    INTERVIEW,
    STATEMENT,
    CONTEST,
    REPORT,
    FILED_COPY,
    ATTACHMENT,
    /** That somebody opened the case without having it. Written by the central record only. */
    ACCESS,
    /** What a laptop sent for the case when it was no longer its owner's. Written by the central record only. */
    LATE,
    /** What somebody decided about that. */
    LATE_REVIEW,
    /** That the case went from one person to another. Written by the central record only. */
    HANDOVER,
    /** What whoever had the case leaves to whoever has it next. */
    HANDOVER_NOTE,
    /** What became of a filed copy on its way to the court. Written by the central record only. */
    DELIVERY,
    /** An agency asked about somebody, and what it answered. */
    CHECK,
    CHRONOLOGY_ENTRY,
    /** What one person is to another. */
    FAMILY_TIE,
    /** How somebody is reached safely, and who must never meet. */
    SAFETY_RULE,
    /** What is still to be done, and that it was. */
    TASK,
    /** Something in the life of a report, as whoever works on it wrote it down. */
    REPORT_LINE,
    /** A manager's remark on a report, a change they propose, or what came of their check. */
    REPORT_REVIEW,
    /** One block of a report before and after. */
    REPORT_CHANGE,
    /** A manager's word on a case that was opened without having it. */
    ACCESS_REVIEW;

    /** Of the kinds that this Tyst knows. A newer one may have sent others. */
    public static Optional<Kind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** No laptop may send one of these. */
    public boolean isOnlyWrittenThere() {
        return this == ACCESS || this == LATE || this == HANDOVER || this == DELIVERY;
    }
}
