package org.tyst.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF-SHA256 (RFC 5869), the JDK's: one strong key in, as many independent ones out as there are labels. */
final class Hkdf {
    private static final byte[] NO_SALT = new byte[0];

    private Hkdf() {}

    static VaultKey subKey(VaultKey master, String label) {
        var info = label.getBytes(StandardCharsets.UTF_8);
        return new VaultKey(master.use(key -> derive(key, NO_SALT, info, VaultKey.LENGTH)));
    }

    static byte[] derive(byte[] key, byte[] salt, byte[] info, int length) {
        var spec = HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt).thenExpand(info, length);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HKDF", e);
        }
    }
}
