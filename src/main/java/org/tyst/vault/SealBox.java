package org.tyst.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jasypt.encryption.pbe.StandardPBEByteEncryptor;
import org.jasypt.iv.RandomIvGenerator;
import org.jasypt.salt.RandomSaltGenerator;

/**
 * The sealed compartment: a second lock, inside the encrypted file, around details that are withheld from somebody.
 * Jasypt encrypts (never with its defaults, which are unsafe); it has no authentication of its own, so a MAC over context
 * and ciphertext stands before it and is checked first. A box opened with another context gives nothing.
 *
 * <p>About two milliseconds a value: for the few withheld details of a case, never for lists or searches.
 */
public final class SealBox {
    private static final String ALGORITHM = "PBEWITHHMACSHA512ANDAES_256";
    private static final int ITERATIONS = 1_000;
    private static final int TAG_BYTES = 32;

    private final StandardPBEByteEncryptor encryptor;
    private final Mac256 mac;

    SealBox(VaultKey key) {
        try (var forMac = Hkdf.subKey(key, "seal/v1/mac");
                var forText = Hkdf.subKey(key, "seal/v1/text")) {
            this.mac = Mac256.ofKey(forMac);
            this.encryptor = forText.use(SealBox::jasypt);
        }
    }

    /** tag (32) | what Jasypt made: salt, IV, ciphertext. */
    public byte[] seal(String plain, SealContext context) {
        var body = encryptor.encrypt(plain.getBytes(StandardCharsets.UTF_8));
        var sealed = Arrays.copyOf(mac.tag(context.bytes(), body), TAG_BYTES + body.length);
        System.arraycopy(body, 0, sealed, TAG_BYTES, body.length);
        return sealed;
    }

    /** An act with a reason: whoever calls this has written the audit line first. */
    public Optional<String> open(byte[] sealed, SealContext context) {
        if (sealed.length <= TAG_BYTES) return Optional.empty();
        var body = Arrays.copyOfRange(sealed, TAG_BYTES, sealed.length);
        if (!mac.matches(Arrays.copyOf(sealed, TAG_BYTES), context.bytes(), body))
            return Optional.empty();
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
