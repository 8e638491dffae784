package org.tyst.vault;

/** What came of setting up a vault. */
public sealed interface Creation {

    /** The code is shown once, printed, and closed; it is stored nowhere. */
    record Created(VaultKeys keys, RecoveryCode recovery) implements Creation {}

    /** There is one already; it was not touched. */
    record AlreadyThere() implements Creation {}

    record CannotWrite(String why) implements Creation {}
}
