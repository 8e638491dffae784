package org.tyst.sync;

/** What came of joining this laptop to a central record. */
public enum Joining {
    JOINED,
    /** The code is incomplete or mistyped: its check letters do not fit. */
    CODE_MISTYPED,
    CODE_USED_OR_UNKNOWN,
    NO_ANSWER,
    NOT_OUR_CENTRAL_RECORD,
    NETWORK_WANTS_SIGN_IN,
    PROXY_REFUSED,
    CENTRAL_RECORD_FAILED,
    /** That central record gives out codes of their own, and knows of no accounts. */
    SIGN_IN_NOT_OFFERED,
    /** There is no web browser that could be opened. */
    NO_BROWSER,
    /** Nobody signed in within the time, or they thought better of it. */
    SIGN_IN_ENDED,
    /** The organisation did not let them in, or what it said of them does not hold. */
    SIGN_IN_REFUSED,
    /** They signed in, and the central record does not know whose account it is. */
    ACCOUNT_NOT_KNOWN,
    NOT_SAVED
}
