package org.tyst.cases.identity;

/** How far two sayings about one thing agree. */
public enum Agreement {
    SAME,
    /** Alike enough to be one person, and not alike enough to be sure: somebody looks. */
    NEAR,
    DIFFERENT,
    /** The agency did not say. */
    NOT_SAID,
    /** The file does not say. */
    NOT_ON_FILE
}
