package org.tyst.vault;

/** What came of changing what opens a vault. */
public sealed interface Change {

    record Changed() implements Change {}

    /** The passphrase that had to be given again was not accepted; nothing changed. */
    record Refused(Opening why) implements Change {}

    /** The code that was read back is not the one on the sheet; nothing changed. */
    record NotThatCode() implements Change {}

    /** What opened before still opens. */
    record NotChanged(String why) implements Change {}
}
