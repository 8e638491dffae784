package org.tyst.screens;

/** What can be done about the keys of an open record. */
public enum KeyTask {
    PASSPHRASE,
    SHEET,
    AGENCY,
    EXCHANGE
}
