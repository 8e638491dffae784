package org.tyst.contests;

public enum ContestOutcome {
    AMENDED,
    COMPLETED,
    CONTESTED_NOTED,
    REFUSED_UNFOUNDED_OR_EXCESSIVE,
    REDIRECTED_FILED_REPORT,
    WITHDRAWN
}
