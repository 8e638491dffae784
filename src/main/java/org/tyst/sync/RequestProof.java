package org.tyst.sync;

import java.nio.charset.StandardCharsets;

/**
 * What a device signs to show that a request is its own: method, path, its id, a time, a number used once, and the hash of
 * the body. Sent in the headers named here.
 */
public record RequestProof(
        String method, String path, String device, String time, String nonce, String bodySha256) {
    public static final String DEVICE = "Tyst-Device";
    public static final String TIME = "Tyst-Time";
    public static final String NONCE = "Tyst-Nonce";
    public static final String SIGNATURE = "Tyst-Signature";
    public static final String ALGORITHM = "Ed25519";

    public byte[] toSign() {
        return String.join("\n", "tyst/1", method, path, device, time, nonce, bodySha256)
                .getBytes(StandardCharsets.UTF_8);
    }
}
