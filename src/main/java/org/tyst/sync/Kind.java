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
    /** What became of a filed copy on its way to the court. Written by the central record only. */
    DELIVERY;

    /** Nobody writes it but the central record itself. */
    public boolean isOfCentral() {
        return this == ACCESS || this == DELIVERY;
    }
}
