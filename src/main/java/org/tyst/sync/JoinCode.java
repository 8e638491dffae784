package org.tyst.sync;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a manager hands out so that a laptop can join: where the central record is, the SHA-256 fingerprint of its
 * certificate (64 hex digits), and a code that works once. As text it is made of letters and digits that are hard to confuse,
 * in groups, and ends in check letters.
 */
public record JoinCode(String url, String fingerprint, String once) {
    private static final int CHECK_BYTES = 3;
    private static final int PRINT_BYTES = 32;
    private static final int ONCE_BYTES = 10;
    private static final int LONGEST_URL = 200;
    private static final String EVERYBODY = "00".repeat(ONCE_BYTES);

    public JoinCode {
        if (!isAddress(url)) throw new IllegalArgumentException("Not an https address");
        if (HexFormat.of().parseHex(fingerprint).length != PRINT_BYTES)
            throw new IllegalArgumentException("A fingerprint has 32 bytes");
        if (HexFormat.of().parseHex(once).length != ONCE_BYTES)
            throw new IllegalArgumentException("A code has 10 bytes");
    }

    /** The same for everybody, and no secret: whoever comes with it says who they are by signing in. */
    public static JoinCode forEverybody(String url, String fingerprint) {
        return new JoinCode(url, fingerprint, EVERYBODY);
    }

    public boolean isForEverybody() {
        return once.equals(EVERYBODY);
    }

    public String text() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(fingerprint));
        bytes.writeBytes(HexFormat.of().parseHex(once));
        bytes.writeBytes(url.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(check(bytes.toByteArray()));
        return Crockford.grouped(bytes.toByteArray());
    }

    /** Empty if a letter is missing or wrong. */
    public static Optional<JoinCode> read(String typed) {
        return Crockford.bytes(typed)
                .filter(bytes -> bytes.length > PRINT_BYTES + ONCE_BYTES + CHECK_BYTES)
                .flatMap(JoinCode::read);
    }

    private static Optional<JoinCode> read(byte[] bytes) {
        var end = bytes.length - CHECK_BYTES;
        var url =
                new String(
                        bytes,
                        PRINT_BYTES + ONCE_BYTES,
                        end - PRINT_BYTES - ONCE_BYTES,
                        StandardCharsets.UTF_8);
        var right =
                Arrays.equals(
                        check(Arrays.copyOf(bytes, end)),
                        Arrays.copyOfRange(bytes, end, bytes.length));
        if (!right || !isAddress(url)) return Optional.empty();
        return Optional.of(
                new JoinCode(
                        url,
                        HexFormat.of().formatHex(bytes, 0, PRINT_BYTES),
                        HexFormat.of().formatHex(bytes, PRINT_BYTES, PRINT_BYTES + ONCE_BYTES)));
    }

    private static boolean isAddress(String url) {
        return url.startsWith("https://") && url.length() <= LONGEST_URL;
    }

    private static byte[] check(byte[] bytes) {
        return Arrays.copyOf(Hash.sha256(bytes), CHECK_BYTES);
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "JoinCode[" + url + "]";
    }
}
