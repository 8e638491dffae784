package org.tyst.sync;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The number used once that goes into an ID token: made of the key of the device that joins. A token that somebody else got hold of
 * is worth nothing with another key.
 */
public final class SignInNonce {
    private SignInNonce() {}

    /**
     * For one key and one sign-in.
     *
     * @param salt made up for it, so that two tokens for one key are not alike
     */
    public static String of(String publicKey, String salt) {
        var bound = String.join("\n", "tyst/sign-in/1", publicKey, salt);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Hash.sha256(bound.getBytes(StandardCharsets.UTF_8)));
    }
}
