package org.tyst.interviews;

/** What the person must be told before they speak (reference 5.2). */
public enum Told {
    WHO_I_AM,
    PURPOSE,
    NOTES_WRITTEN_NOT_RECORDED,
    WHO_WILL_SEE,
    LIMITS_OF_CONFIDENTIALITY,
    CHECKS,
    DIVERSITY_VOLUNTARY,
    LANGUAGE_CHOICE,
    RIGHTS,
    DO_NOT_SHARE,
    RECORDING_BY_INTERVIEWEE
}
