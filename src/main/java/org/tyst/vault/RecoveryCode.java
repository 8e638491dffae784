package org.tyst.vault;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The printed way back in: 160 random bits and a 20-bit checksum in Crockford's base 32, nine groups of four. Letters
 * that are easily misread (O, I, L) are understood as the digits they look like; a slip of the pen is told at once.
 */
public final class RecoveryCode implements AutoCloseable {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 20;
    private static final int CODE_DIGITS = 32;
    private static final int CHECK_DIGITS = 4;
    private static final int CHECK_MASK = 0xFFFFF;

    private final byte[] bytes;

    private RecoveryCode(byte[] bytes) {
        this.bytes = bytes;
    }

    static RecoveryCode random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new RecoveryCode(bytes);
    }

    /** Empty if it cannot be a recovery code: a digit missing, or one wrong. */
    public static Optional<RecoveryCode> read(String written) {
        var digits = tidy(written);
        if (digits.length() != CODE_DIGITS + CHECK_DIGITS
                || !digits.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) return Optional.empty();
        var code = new RecoveryCode(decode(digits.substring(0, CODE_DIGITS)));
        return code.digits().equals(digits) ? Optional.of(code) : Optional.empty();
    }

    /** As printed: groups of four. */
    public String text() {
        return digits().replaceAll("(.{4})(?=.)", "$1-");
    }

    <T> T use(Function<byte[], T> borrower) {
        return borrower.apply(bytes);
    }

    private String digits() {
        return encode(new BigInteger(1, bytes), CODE_DIGITS) + encode(checksum(), CHECK_DIGITS);
    }

    private BigInteger checksum() {
        try {
            var hash = new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes));
            return hash.and(BigInteger.valueOf(CHECK_MASK));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String tidy(String written) {
        return written.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String encode(BigInteger number, int length) {
        var text = new StringBuilder();
        for (int i = length - 1; i >= 0; i--)
            text.append(DIGITS.charAt(number.shiftRight(5 * i).intValue() & 31));
        return text.toString();
    }

    private static byte[] decode(String digits) {
        var number = BigInteger.ZERO;
        for (var digit : digits.toCharArray())
            number = number.shiftLeft(5).or(BigInteger.valueOf(DIGITS.indexOf(digit)));
        var signed = number.toByteArray();
        var bytes = new byte[BYTES];
        var taken = Math.min(BYTES, signed.length);
        System.arraycopy(signed, signed.length - taken, bytes, BYTES - taken, taken);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "RecoveryCode[hidden]";
    }
}
