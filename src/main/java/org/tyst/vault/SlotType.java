package org.tyst.vault;

/** Who can open a slot: the practitioner from memory, whoever holds the sheet, or whoever was handed a code that works once. */
public enum SlotType {
    PASSPHRASE,
    RECOVERY,
    /** Set by two officers of the agency; gone with the next new passphrase. */
    ONCE
}
