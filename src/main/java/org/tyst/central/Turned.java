package org.tyst.central;

/** A request that is turned away, with a status and a name for why. Never holds anything of what was asked. */
final class Turned extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String error;

    Turned(int status, String error) {
        super(error);
        this.status = status;
        this.error = error;
    }

    Turned(int status, String error, Exception cause) {
        super(error, cause);
        this.status = status;
        this.error = error;
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
