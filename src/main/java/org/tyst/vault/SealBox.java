package org.tyst.vault;

import java.util.Optional;

/**
 * The sealed compartment: a second lock, inside the encrypted file, around details that are withheld from somebody. A box
 * opened with another context gives nothing.
 *
 * <p>About two milliseconds a value: for the few withheld details of a case, never for lists or searches.
 */
public final class SealBox {
    private final SealedText text;

    SealBox(VaultKey key) {
        this.text = new SealedText(key, Purpose.SEALED);
    }

    public byte[] seal(String plain, SealContext context) {
        return text.seal(plain, context.bytes());
    }

    /** An act with a reason: whoever calls this has written the audit line first. */
    public Optional<String> open(byte[] sealed, SealContext context) {
        return text.open(sealed, context.bytes());
    }
}
