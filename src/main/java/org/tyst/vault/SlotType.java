package org.tyst.vault;

/** Who can open a slot: the practitioner from memory, or whoever holds the printed code. */
public enum SlotType {
    PASSPHRASE,
    RECOVERY
}
