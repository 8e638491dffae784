package org.tyst.basics;

/** A shipped or edited data file that is not what it should be; says where, so that whoever edited it can mend it. */
public final class BadJson extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    BadJson(int line, String reason, Throwable cause) {
        super("Line " + line + ": " + reason, cause);
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
