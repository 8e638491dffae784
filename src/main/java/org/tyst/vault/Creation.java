package org.tyst.vault;

/** What came of setting up a vault. */
public sealed interface Creation {

    /** Opened by the passphrase alone until a recovery code has been printed and tried. */
    record Created(VaultKeys keys) implements Creation {}

    /** There is one already; it was not touched. */
    record AlreadyThere() implements Creation {}

    record CannotWrite(String why) implements Creation {}
}
