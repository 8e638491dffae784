package org.tyst.vault;

/** What came of changing the passphrase or the recovery code. */
public sealed interface Change {

    record Changed() implements Change {}

    /** The old one still opens. */
    record NotChanged(String why) implements Change {}
}
