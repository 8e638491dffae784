package org.tyst.cases.checks;

import static org.tyst.cases.checks.Step.Kind.ASKED_AGENCY;
import static org.tyst.cases.checks.Step.Kind.ASKED_AGENCY_AGAIN;
import static org.tyst.cases.checks.Step.Kind.ASKED_CONSENT;
import static org.tyst.cases.checks.Step.Kind.ASKED_DIRECTION;
import static org.tyst.cases.checks.Step.Kind.CONSENT_GIVEN;
import static org.tyst.cases.checks.Step.Kind.CONSENT_REFUSED;
import static org.tyst.cases.checks.Step.Kind.DIRECTION_GIVEN;
import static org.tyst.cases.checks.Step.Kind.DIRECTION_REFUSED;
import static org.tyst.cases.checks.Step.Kind.REFUSED_BY_AGENCY;
import static org.tyst.cases.checks.Step.Kind.SENT_BACK;

import java.util.Set;

/** How a check stands. That somebody was not asked is one thing, and that they refused is another: neither is ever read as the other. */
public enum CheckState {
    CONSENT_NOT_ASKED(ASKED_CONSENT, CONSENT_GIVEN, CONSENT_REFUSED, DIRECTION_GIVEN),
    CONSENT_ASKED(CONSENT_GIVEN, CONSENT_REFUSED),
    /** A court may direct what a person would not agree to. */
    CONSENT_REFUSED_SO_FAR(ASKED_DIRECTION, CONSENT_GIVEN, DIRECTION_GIVEN),
    DIRECTION_ASKED(DIRECTION_GIVEN, DIRECTION_REFUSED),
    DIRECTION_REFUSED_SO_FAR(CONSENT_GIVEN, DIRECTION_GIVEN),
    NOT_REQUESTED(ASKED_AGENCY),
    OUTSTANDING(ASKED_AGENCY_AGAIN, REFUSED_BY_AGENCY, SENT_BACK, Step.Kind.ANSWERED),
    REFUSED(ASKED_AGENCY_AGAIN, ASKED_DIRECTION, DIRECTION_GIVEN, Step.Kind.ANSWERED),
    ANSWERED(ASKED_AGENCY_AGAIN, Step.Kind.ANSWERED);

    private final Set<Step.Kind> next;

    CheckState(Step.Kind... next) {
        this.next = Set.of(next);
    }

    /** Whether this may be the next thing that happens. */
    public boolean allows(Step.Kind step) {
        return next.contains(step);
    }

    /** An agency that was asked may answer, late or twice; one that was not asked has nothing to answer. */
    public boolean awaitsAnswer() {
        return allows(Step.Kind.ANSWERED);
    }

    public boolean isSettled() {
        return this == ANSWERED;
    }

    static CheckState atFirst(CheckKind kind) {
        return kind.needsConsent() ? CONSENT_NOT_ASKED : NOT_REQUESTED;
    }

    static CheckState after(Step.Kind step) {
        return switch (step) {
            case ASKED_CONSENT -> CONSENT_ASKED;
            case CONSENT_REFUSED -> CONSENT_REFUSED_SO_FAR;
            case ASKED_DIRECTION -> DIRECTION_ASKED;
            case DIRECTION_REFUSED -> DIRECTION_REFUSED_SO_FAR;
            case CONSENT_GIVEN, DIRECTION_GIVEN -> NOT_REQUESTED;
            case ASKED_AGENCY, ASKED_AGENCY_AGAIN, SENT_BACK -> OUTSTANDING;
            case REFUSED_BY_AGENCY -> REFUSED;
            case ANSWERED -> ANSWERED;
        };
    }
}
