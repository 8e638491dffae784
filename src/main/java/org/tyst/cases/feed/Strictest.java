package org.tyst.cases.feed;

import org.tyst.cases.Confidentiality;

/** Of two answers the stricter stands: no later file and no stale laptop opens what somebody has closed. */
final class Strictest {
    private Strictest() {}

    static Confidentiality of(Confidentiality one, Confidentiality other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Confidentiality answer) {
        return switch (answer) {
            case OPEN -> 0;
            case NOT_ASKED -> 1;
            case OTHER_RESTRICTION -> 2;
            case WITHHELD -> 3;
        };
    }
}
