package org.tyst.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.Function;

/**
 * What was typed to unlock, wiped when closed. Normalised (NFKC), so that an accent typed on one keyboard as one
 * character and on another as two opens the same vault. Only a passphrase that was not normalised passes through a
 * String, which cannot be wiped; locking ends the process for that reason among others.
 */
public final class Passphrase implements AutoCloseable {
    private final char[] typed;

    /** Takes a copy; the caller wipes its own. */
    public Passphrase(char[] typed) {
        this.typed = normalised(typed);
    }

    public boolean sameAs(Passphrase other) {
        return Arrays.equals(typed, other.typed);
    }

    <T> T use(Function<byte[], T> borrower) {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(typed));
        var bytes = exact(encoded);
        try {
            return borrower.apply(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            forget(encoded);
        }
    }

    private static byte[] exact(ByteBuffer encoded) {
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    /** All of it, not only as far as it was filled. */
    private static void forget(ByteBuffer encoded) {
        encoded.clear();
        while (encoded.hasRemaining()) encoded.put((byte) 0);
    }

    private static char[] normalised(char[] typed) {
        var view = CharBuffer.wrap(typed);
        if (Normalizer.isNormalized(view, Normalizer.Form.NFKC)) return typed.clone();
        return Normalizer.normalize(view, Normalizer.Form.NFKC).toCharArray();
    }

    @Override
    public void close() {
        Arrays.fill(typed, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase[hidden]";
    }
}
