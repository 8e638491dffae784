package org.tyst.sync;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A fingerprint of which version of which item a case stands at; the order does not matter, and one item can be taken out and
 * put in again without looking at the others. It notices a change that got lost, not a liar.
 */
public final class StateHash {
    private static final int BYTES = 16;

    private StateHash() {}

    public static String empty() {
        return HexFormat.of().formatHex(new byte[BYTES]);
    }

    /** Puts an item in at this version; the same again takes it out. */
    public static String toggled(String hash, UUID item, long vid) {
        var sum = HexFormat.of().parseHex(hash);
        var one =
                Arrays.copyOf(
                        Hash.sha256((item + "|" + vid).getBytes(StandardCharsets.UTF_8)), BYTES);
        for (var i = 0; i < BYTES; i++) sum[i] ^= one[i];
        return HexFormat.of().formatHex(sum);
    }
}
