package org.tyst.sync;

/** Why the central record would not take an operation. Sent and stored by name: add, never rename. */
public enum Refusal {
    /** A filed copy or a court's own document came a second time with other content. */
    FILED_NEVER_CHANGES,
    TOO_LARGE,
    NOT_UNDERSTOOD,
    /** The version it was written on is not known there. */
    UNKNOWN_BASE,
    /** The item belongs to another case. */
    OTHER_CASE,
    /** It is not for somebody in this role to write in that case. */
    ROLE,
    OTHER
}
