package org.tyst.vault;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Function;

/** Thirty-two secret bytes that can be destroyed. Lend them with {@link #use}; never keep what was lent. */
public final class VaultKey implements AutoCloseable {
    public static final int LENGTH = 32;

    private final byte[] bytes;
    private boolean destroyed;

    /** Owns the array from here on. */
    VaultKey(byte[] bytes) {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("A key has 32 bytes");
        this.bytes = bytes;
    }

    /** A key from bytes kept elsewhere; the caller still owns, and wipes, what it passed in. */
    public static VaultKey copyOf(byte[] bytes) {
        return new VaultKey(bytes.clone());
    }

    public static VaultKey random(SecureRandom random) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new VaultKey(bytes);
    }

    public <T> T use(Function<byte[], T> borrower) {
        if (destroyed) throw new IllegalStateException("This key has been destroyed");
        return borrower.apply(bytes);
    }

    boolean sameAs(VaultKey other) {
        return use(mine -> other.use(theirs -> MessageDigest.isEqual(mine, theirs)));
    }

    public boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
        destroyed = true;
    }

    @Override
    public String toString() {
        return "VaultKey[hidden]";
    }
}
