package org.tyst.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jasypt.encryption.pbe.StandardPBEByteEncryptor;
import org.jasypt.iv.RandomIvGenerator;
import org.jasypt.salt.RandomSaltGenerator;

/**
 * Jasypt as it may be used here and nowhere without this: every setting stated, because its defaults are unsafe, and a MAC over
 * context and ciphertext checked before it sees a byte, because it has no authentication of its own (decision 0012).
 */
final class SealedText {
    private static final String ALGORITHM = "PBEWITHHMACSHA512ANDAES_256";
    private static final int ITERATIONS = 1_000;
    private static final int TAG_BYTES = 32;

    private final StandardPBEByteEncryptor encryptor;
    private final Mac256 mac;

    SealedText(VaultKey key, Purpose purpose) {
        try (var forMac = Hkdf.subKey(key, purpose.label() + "/mac");
                var forText = Hkdf.subKey(key, purpose.label() + "/text")) {
            this.mac = Mac256.ofKey(forMac);
            this.encryptor = forText.use(SealedText::jasypt);
        }
    }

    /** tag (32) | what Jasypt made: salt, IV, ciphertext. */
    byte[] seal(String plain, byte[] context) {
        var body = encryptor.encrypt(plain.getBytes(StandardCharsets.UTF_8));
        var sealed = Arrays.copyOf(mac.tag(context, body), TAG_BYTES + body.length);
        System.arraycopy(body, 0, sealed, TAG_BYTES, body.length);
        return sealed;
    }

    Optional<String> open(byte[] sealed, byte[] context) {
        if (sealed.length <= TAG_BYTES) return Optional.empty();
        var body = Arrays.copyOfRange(sealed, TAG_BYTES, sealed.length);
        if (!mac.matches(Arrays.copyOf(sealed, TAG_BYTES), context, body)) return Optional.empty();
        return Optional.of(new String(encryptor.decrypt(body), StandardCharsets.UTF_8));
    }

    private static StandardPBEByteEncryptor jasypt(byte[] key) {
        var jasypt = new StandardPBEByteEncryptor();
        jasypt.setAlgorithm(ALGORITHM);
        jasypt.setKeyObtentionIterations(ITERATIONS);
        jasypt.setSaltGenerator(new RandomSaltGenerator("DRBG"));
        jasypt.setIvGenerator(new RandomIvGenerator("DRBG"));
        jasypt.setPasswordCharArray(Base64.getEncoder().encodeToString(key).toCharArray());
        jasypt.initialize();
        return jasypt;
    }
}
