package org.tyst.vault;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The audit key from before an exchange of keys, sealed under the newer ones. It checks the links that it made, up to the last
 * of them, and makes no new ones: the first link under the newer key covers the last under this one (decision 0015).
 */
public final class KeptAuditKey {
    private KeptAuditKey() {}

    public static String seal(VaultKeys before, VaultKeys after, long upTo) {
        return before.key(Purpose.AUDIT).use(key -> sealed(key, after, upTo));
    }

    /** One that was kept already, at the next exchange. */
    public static String sealAgain(String sealed, VaultKeys before, VaultKeys after, long upTo) {
        try (var key = key(sealed, before, upTo)) {
            return key.use(bytes -> sealed(bytes, after, upTo));
        }
    }

    public static Mac256 open(String sealed, VaultKeys keys, long upTo) {
        try (var key = key(sealed, keys, upTo)) {
            return Mac256.ofKey(key);
        }
    }

    private static String sealed(byte[] key, VaultKeys after, long upTo) {
        return Base64.getEncoder().encodeToString(after.kept().seal(key, context(upTo)));
    }

    private static VaultKey key(String sealed, VaultKeys keys, long upTo) {
        return keys.kept()
                .open(Base64.getDecoder().decode(sealed), context(upTo))
                .map(VaultKey::new)
                .orElseThrow(
                        () -> new IllegalStateException("An older audit key has been changed"));
    }

    private static byte[] context(long upTo) {
        return ("audit key up to link " + upTo).getBytes(StandardCharsets.UTF_8);
    }
}
