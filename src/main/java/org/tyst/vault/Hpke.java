package org.tyst.vault;

import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/**
 * HPKE (RFC 9180), base mode, X25519 with HKDF-SHA256 and AES-256-GCM: seals to somebody's public key. It says nothing of
 * who sealed; a vault's MAC does that.
 */
final class Hpke {
    static final int KEY_BYTES = X25519PublicKeyParameters.KEY_SIZE;

    private Hpke() {}

    record Sealed(byte[] encapsulated, byte[] ciphertext) {}

    static Sealed seal(byte[] publicKey, byte[] info, byte[] context, byte[] plain) {
        try {
            var to = new X25519PublicKeyParameters(publicKey);
            var made = suite().seal(to, info, context, plain, null, null, null);
            return new Sealed(made[1], made[0]);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("HPKE refused to seal", e);
        }
    }

    /** Empty if one bit of key, info, context or what was sealed is not as it was. */
    static Optional<byte[]> open(byte[] privateKey, byte[] info, byte[] context, Sealed sealed) {
        if (sealed.encapsulated().length != KEY_BYTES) return Optional.empty();
        try {
            return Optional.of(
                    suite().open(
                                    sealed.encapsulated(),
                                    pair(privateKey),
                                    info,
                                    context,
                                    sealed.ciphertext(),
                                    null,
                                    null,
                                    null));
        } catch (InvalidCipherTextException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.empty(); // a point of small order: no secret comes of it
        }
    }

    static byte[] publicOf(byte[] privateKey) {
        return new X25519PrivateKeyParameters(privateKey).generatePublicKey().getEncoded();
    }

    private static HPKE suite() {
        return new HPKE(
                HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    private static AsymmetricCipherKeyPair pair(byte[] privateKey) {
        var secret = new X25519PrivateKeyParameters(privateKey);
        return new AsymmetricCipherKeyPair(secret.generatePublicKey(), secret);
    }
}
