package org.tyst.sync;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Crockford's base 32: no I, L, O or U; what looks like one of them is read as the digit it looks like. */
final class Crockford {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final BigInteger BASE = BigInteger.valueOf(32);
    private static final int GROUP = 5;

    private Crockford() {}

    static String grouped(byte[] bytes) {
        var text = new StringBuilder();
        for (var rest = marked(bytes); rest.signum() > 0; rest = rest.divide(BASE))
            text.append(LETTERS.charAt(rest.mod(BASE).intValue()));
        return text.reverse().toString().replaceAll(".{" + GROUP + "}(?=.)", "$0-");
    }

    static Optional<byte[]> bytes(String typed) {
        var number = BigInteger.ZERO;
        for (var letter : plain(typed).toCharArray()) {
            var digit = LETTERS.indexOf(letter);
            if (digit < 0) return Optional.empty();
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        return unmarked(number.toByteArray());
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** A leading 1, so that zeros at the front are not lost. */
    private static BigInteger marked(byte[] bytes) {
        var marked = new byte[bytes.length + 1];
        marked[0] = 1;
        System.arraycopy(bytes, 0, marked, 1, bytes.length);
        return new BigInteger(1, marked);
    }

    private static Optional<byte[]> unmarked(byte[] number) {
        if (number.length < 2 || number[0] != 1) return Optional.empty();
        return Optional.of(Arrays.copyOfRange(number, 1, number.length));
    }
}
