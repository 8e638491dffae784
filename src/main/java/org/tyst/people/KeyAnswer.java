package org.tyst.people;

/** What became of a change to what opens this laptop. */
public sealed interface KeyAnswer {
    record Done() implements KeyAnswer {}

    /** The passphrase had to be given again and was not accepted, for the reasons that the door has. */
    record Refused(DoorAnswer why) implements KeyAnswer {}

    /** What was read back is not the code on the sheet. */
    record NotThatCode() implements KeyAnswer {}

    /** Not a public key of an agency. */
    record NotAKey() implements KeyAnswer {}

    /** The disk would not: what opened before still opens. */
    record NotKept() implements KeyAnswer {}
}
