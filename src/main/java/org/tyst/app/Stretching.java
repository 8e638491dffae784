package org.tyst.app;

/**
 * A passphrase or a code is stretched in 64 MB of memory, so that guessing is dear. They are wanted for nothing else, and left
 * alone they would lie there for minutes, with what was in them: so they go back when it is over.
 */
final class Stretching {
    private Stretching() {}

    static void isOver() {
        System.gc();
    }
}
