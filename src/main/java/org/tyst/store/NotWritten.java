package org.tyst.store;

import org.tyst.basics.SaveOutcome.Why;

/** What had to be on the disk before anything else may happen is not: an audit link, whose laptop this is. */
public final class NotWritten extends IllegalStateException {
    private static final long serialVersionUID = 1;
    private final Why why;

    NotWritten(Why why) {
        super("Could not be written: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
