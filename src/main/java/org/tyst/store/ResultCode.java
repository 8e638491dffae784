package org.tyst.store;

/** Those of SQLite's result codes that a practitioner can do something about. */
final class ResultCode {
    static final int BUSY = 5;
    static final int LOCKED = 6;
    static final int READ_ONLY = 8;
    static final int IO_ERROR = 10;
    static final int CORRUPT = 11;
    static final int FULL = 13;
    static final int CANNOT_OPEN = 14;
    static final int NOT_A_DATABASE = 26;

    private ResultCode() {}
}
