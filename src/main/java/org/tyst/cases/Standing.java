package org.tyst.cases;

/** How a thing came to be on the record; it decides how a report may print it (reference 5.4). */
public enum Standing {
    TOLD_TO_ME,
    OBSERVED,
    RECORDED_BY_AGENCY,
    PROFESSIONAL_OPINION,
    AGREED,
    ADMITTED,
    DISPUTED,
    COURT_FINDING
}
