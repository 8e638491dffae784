package org.tyst.cases.checks;

/** How a matter that an agency recorded ended. One that nobody knows the end of is called that, and nothing worse. */
public enum Disposal {
    CONVICTED,
    CAUTIONED,
    ACQUITTED,
    NO_FURTHER_ACTION,
    PENDING,
    /** A call-out, a referral, an assessment: nothing of which anybody could be convicted. */
    NOT_AN_OFFENCE,
    NOTHING_RECORDED,
    NOT_KNOWN;

    /** What is worth nothing without the court, the day and the sentence. */
    public boolean needsParticulars() {
        return this == CONVICTED || this == CAUTIONED;
    }
}
