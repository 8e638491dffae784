package org.tyst.cases;

/** The part a person plays in the proceedings. */
public enum Part {
    SUBJECT_CHILD,
    APPLICANT,
    RESPONDENT,
    OTHER_PERSON,
    PROFESSIONAL
}
