package org.tyst.screens.keys;

import org.tyst.people.SetUp;

/** A hint, not a gate: length is what counts, and repeating one letter does not make a passphrase longer. */
enum Strength {
    NOTHING,
    TOO_SHORT,
    FAIR,
    GOOD,
    STRONG;

    private static final int GOOD_LENGTH = 16;
    private static final int STRONG_LENGTH = 22;
    private static final int LETTERS_PER_KIND = 2;

    static Strength of(String passphrase) {
        if (passphrase.isEmpty()) return NOTHING;
        if (passphrase.length() < SetUp.SHORTEST_PASSPHRASE) return TOO_SHORT;
        var length = Math.min(passphrase.length(), kinds(passphrase) * LETTERS_PER_KIND);
        if (length >= STRONG_LENGTH) return STRONG;
        return length >= GOOD_LENGTH ? GOOD : FAIR;
    }

    private static int kinds(String passphrase) {
        return (int) passphrase.chars().distinct().count();
    }
}
