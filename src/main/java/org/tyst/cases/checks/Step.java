package org.tyst.cases.checks;

import java.time.LocalDate;

/**
 * Something that was done about a check on a day.
 *
 * @param who who was asked, or who answered: the person who consents, the court, the office of the agency
 * @param note a reference, or why; may be blank
 */
public record Step(Kind kind, LocalDate on, String who, String note, String enteredBy) {
    public enum Kind {
        ASKED_CONSENT,
        CONSENT_GIVEN,
        CONSENT_REFUSED,
        ASKED_DIRECTION,
        DIRECTION_GIVEN,
        DIRECTION_REFUSED,
        ASKED_AGENCY,
        ASKED_AGENCY_AGAIN,
        REFUSED_BY_AGENCY,
        ANSWERED,
        /** What came was about somebody else; it is not kept here. */
        SENT_BACK
    }
}
