package org.tyst.screens;

/** The parts of a case, in the order of Ctrl+1 onwards. Their words are {@code shell.section.NAME}. */
public enum CaseSection {
    OVERVIEW,
    PEOPLE,
    INTERVIEWS,
    DOCUMENTS,
    CHECKS,
    CHRONOLOGY,
    CONTESTED,
    REPORTS,
    SENT,
    HISTORY
}
