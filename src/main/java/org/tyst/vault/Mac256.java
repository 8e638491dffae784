package org.tyst.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over parts, each with its length before it, so that moving a byte from one part to the next shows. */
public final class Mac256 {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    private Mac256(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    public static Mac256 ofKey(VaultKey key) {
        return key.use(Mac256::new);
    }

    public byte[] tag(byte[]... parts) {
        var mac = mac();
        for (var part : parts) {
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
            mac.update(part);
        }
        return mac.doFinal();
    }

    public boolean matches(byte[] tag, byte[]... parts) {
        return MessageDigest.isEqual(tag, tag(parts));
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
        }
    }
}
