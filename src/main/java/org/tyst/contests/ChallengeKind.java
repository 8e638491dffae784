package org.tyst.contests;

/** The kinds of challenge, each handled differently (reference 4.3). */
public enum ChallengeKind {
    FACT_WRONG,
    FACT_INCOMPLETE,
    OUT_OF_DATE,
    OPINION_DISPUTED,
    ACCOUNT_DENIED,
    THIRD_PARTY_SOURCE,
    FILED_REPORT
}
