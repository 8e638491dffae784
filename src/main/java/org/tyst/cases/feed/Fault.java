package org.tyst.cases.feed;

/** Why a file cannot be read, and where: line and column count from 1, as an editor shows them. */
public record Fault(Why why, int line, int column) {
    public enum Why {
        EMPTY,
        TOO_LARGE,
        CUT_SHORT,
        NOT_JSON,
        TOO_DEEP,
        NOT_A_COURT_FILE,
        CASE_WITHOUT_ID
    }
}
