package org.tyst.store;

import java.sql.SQLException;

/** The database refused. Inside a transaction it becomes an outcome; anywhere else it is unexpected. */
public final class SqlTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int PRIMARY = 0xff;

    private final int code;

    SqlTrouble(SQLException cause) {
        super("SQLite refused, code " + cause.getErrorCode(), cause);
        this.code = codeOf(cause);
    }

    /** SQLite's primary result code, whatever the finer one. */
    int code() {
        return code;
    }

    /** The disk did not give back what was written: what is on it must be looked at before anything else is done. */
    public boolean isDamage() {
        return code == ResultCode.CORRUPT || code == ResultCode.NOT_A_DATABASE;
    }

    static int codeOf(SQLException trouble) {
        return trouble.getErrorCode() & PRIMARY;
    }
}
