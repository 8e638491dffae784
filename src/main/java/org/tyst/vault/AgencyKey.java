package org.tyst.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The agency's public key. Not a secret; but whoever gives a laptop a false one can open it, so its fingerprint is compared. */
public final class AgencyKey {
    private static final int SHOWN_DIGITS = 24;

    private final byte[] bytes;

    private AgencyKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static AgencyKey of(byte[] publicKey) {
        if (publicKey.length != Hpke.KEY_BYTES)
            throw new IllegalArgumentException("An agency's key has 32 bytes");
        return new AgencyKey(publicKey.clone());
    }

    /** Base 64, as {@link #text}. */
    public static Optional<AgencyKey> read(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            return bytes.length == Hpke.KEY_BYTES
                    ? Optional.of(new AgencyKey(bytes))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** What two people read to each other: 96 bits in groups of four, more than anybody can make collide on purpose. */
    public String fingerprint() {
        return HexFormat.of()
                .formatHex(sha256())
                .substring(0, SHOWN_DIGITS)
                .toUpperCase(Locale.ROOT)
                .replaceAll("(.{4})(?=.)", "$1-");
    }

    byte[] bytes() {
        return bytes;
    }

    private byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgencyKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return "AgencyKey[" + fingerprint() + "]";
    }
}
