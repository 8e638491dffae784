package org.tyst.cases.feed;

import java.io.IOException;

/** Stops the reading of a file that is JSON but not a court file. Never leaves this package. */
final class BrokenFeed extends IOException {
    private static final long serialVersionUID = 1L;

    final Fault.Why why;

    BrokenFeed(Fault.Why why) {
        super(why.name());
        this.why = why;
    }
}
