package org.tyst.vault;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * Keeps bytes secret and unchanged, bound to a context that is not secret but must be the same at opening. Safe from any
 * thread. What is promised: {@code open} gives exactly the bytes sealed under that context with this key, or nothing.
 */
public interface Aead {
    byte[] seal(byte[] plain, byte[] context);

    /** Empty if one bit of what was sealed, or of the context, is not as it was. */
    Optional<byte[]> open(byte[] sealed, byte[] context);

    /** AES-256-GCM with a random nonce. Copies the key: the caller wipes its own. */
    static Aead ofKey(byte[] key, SecureRandom random) {
        return new AesGcm(key, random);
    }

    static Aead ofKey(byte[] key) {
        return ofKey(key, new SecureRandom());
    }
}
