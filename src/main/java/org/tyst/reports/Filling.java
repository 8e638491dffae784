package org.tyst.reports;

/** Where a section's content comes from: its author, or the record itself when the copy is made. */
public enum Filling {
    AUTHOR,
    FRONT_SHEET,
    COURT_QUESTIONS,
    SOURCES,
    CONTESTED,
    SIGNATURE
}
