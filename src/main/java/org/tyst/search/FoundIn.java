package org.tyst.search;

/** The kinds of things that are looked through. */
public enum FoundIn {
    CASE,
    PERSON,
    INTERVIEW,
    STATEMENT,
    FACT,
    CONTEST,
    REPORT,
    FAMILY_TIE,
    SAFETY_RULE,
    CHECK,
    CHRONOLOGY_ENTRY
}
