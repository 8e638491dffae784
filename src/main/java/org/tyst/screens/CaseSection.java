package org.tyst.screens;

/** The parts of a case, in the order of Ctrl+1 to Ctrl+9. Their words are {@code shell.section.NAME}. */
public enum CaseSection {
    OVERVIEW,
    PEOPLE,
    INTERVIEWS,
    CHECKS,
    CHRONOLOGY,
    CONTESTED,
    REPORTS,
    SENT,
    HISTORY
}
