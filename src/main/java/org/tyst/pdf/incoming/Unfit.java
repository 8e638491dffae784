package org.tyst.pdf.incoming;

import org.tyst.interviews.attachments.Refusal;

/** Thrown while a file is looked at: it is not taken, and this is why. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1;
    private final Refusal why;

    Unfit(Refusal why) {
        super(why.name());
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
