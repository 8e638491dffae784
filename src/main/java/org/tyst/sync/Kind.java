package org.tyst.sync;

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
    TASK;

    /** No laptop may send one of these. */
    public boolean isOnlyWrittenThere() {
        return this == ACCESS || this == LATE || this == HANDOVER || this == DELIVERY;
    }
}
