package org.tyst.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/**
 * Something that goes from one agency to another: a key of its own for what is in it, sealed to the receiver's public key. It
 * says nothing of who sent it; a signature inside does that.
 *
 * @param label what whoever opens it must have first; not secret
 */
public record Parcel(byte[] label, Aead contents) {
    private static final byte[] INFO = "tyst/parcel/v1".getBytes(StandardCharsets.US_ASCII);
    private static final int SEALED_BYTES = VaultKey.LENGTH + 16;
    public static final int LABEL_BYTES = Hpke.KEY_BYTES + SEALED_BYTES;

    public static Parcel to(AgencyKey receiver, SecureRandom random) {
        try (var key = VaultKey.random(random)) {
            return key.use(bytes -> {
                var sealed = Hpke.seal(receiver.bytes(), INFO, new byte[0], bytes);
                return new Parcel(
                        joined(sealed.encapsulated(), sealed.ciphertext()),
                        Aead.ofKey(bytes, random));
            });
        }
    }

    /** Empty if it is for somebody else, or was changed on its way. */
    public static Optional<Parcel> open(byte[] label, byte[] privateKey) {
        if (label.length != LABEL_BYTES) return Optional.empty();
        var sealed =
                new Hpke.Sealed(
                        Arrays.copyOf(label, Hpke.KEY_BYTES),
                        Arrays.copyOfRange(label, Hpke.KEY_BYTES, label.length));
        return Hpke.open(privateKey, INFO, new byte[0], sealed).map(key -> opened(label, key));
    }

    private static Parcel opened(byte[] label, byte[] key) {
        try {
            return new Parcel(label, Aead.ofKey(key));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** A private key by which to receive parcels; {@link #receiver} is what senders are given. */
    public static byte[] newPrivateKey(SecureRandom random) {
        var key = new byte[X25519PublicKeyParameters.KEY_SIZE];
        random.nextBytes(key);
        return key;
    }

    public static AgencyKey receiver(byte[] privateKey) {
        return AgencyKey.of(Hpke.publicOf(privateKey));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
