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
    NOT_SAVED
}
