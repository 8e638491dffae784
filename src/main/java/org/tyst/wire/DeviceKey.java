package org.tyst.wire;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.tyst.sync.RequestProof;
import org.tyst.sync.Signatures;

/** This device's own key: what it signs, nobody else can have asked. */
final class DeviceKey {
    private final String key;

    private DeviceKey(String key) {
        this.key = key;
    }

    static DeviceKey of(String privateKey) {
        return new DeviceKey(privateKey);
    }

    static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(RequestProof.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no Ed25519", e);
        }
    }

    String sign(RequestProof proof) {
        return Signatures.make(key, proof.toSign());
    }
}
