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

    static int codeOf(SQLException trouble) {
        return trouble.getErrorCode() & PRIMARY;
    }
}
