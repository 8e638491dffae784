package org.tyst.reports;

/** What can be wrong with a template. Each has its sentence in both languages, because whoever edits one is no programmer. */
public enum TemplateFault {
    NOT_JSON,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    WRONG_VALUE,
    ID,
    VERSION,
    NO_LANGUAGE,
    NO_ORGANISATION,
    NO_SECTIONS,
    NO_TITLE,
    NO_PROMPT,
    NO_LABEL,
    NO_REASON,
    KEY,
    TWICE,
    REPEATS_WITH_PARTS,
    OPENING,
    ADDRESSEE,
    LIMITS,
    /** Another template has this id and version already, with other words. */
    TAKEN,
    TOO_LARGE,
    UNREADABLE
}
