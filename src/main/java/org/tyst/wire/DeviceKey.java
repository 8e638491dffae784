package org.tyst.wire;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.tyst.sync.RequestProof;

/** This device's own key: what it signs, nobody else can have asked. */
final class DeviceKey {
    private final PrivateKey key;

    private DeviceKey(PrivateKey key) {
        this.key = key;
    }

    static DeviceKey of(String privateKey) {
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey));
            return new DeviceKey(
                    KeyFactory.getInstance(RequestProof.ALGORITHM).generatePrivate(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The device key cannot be read", e);
        }
    }

    static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(RequestProof.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no Ed25519", e);
        }
    }

    String sign(RequestProof proof) {
        try {
            var signature = Signature.getInstance(RequestProof.ALGORITHM);
            signature.initSign(key);
            signature.update(proof.toSign());
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The device key cannot sign", e);
        }
    }
}
