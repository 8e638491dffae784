package org.tyst.vault;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The central record's own keys, from its one: for what lies in its database, and for its doors. Nothing of a laptop's. */
public final class CentralKeys {
    private static final String AT_REST = "central/rest/v1";

    private final VaultKey key;

    private CentralKeys(VaultKey key) {
        this.key = key;
    }

    /** The caller still owns, and wipes, what it passes in. */
    public static CentralKeys of(byte[] key) {
        return new CentralKeys(VaultKey.copyOf(key));
    }

    public Aead atRest(SecureRandom random) {
        try (var rest = Hkdf.subKey(key, AT_REST)) {
            return rest.use(bytes -> Aead.ofKey(bytes, random));
        }
    }

    /** A password for a key store or a database role, one for each name. */
    public String password(String name) {
        try (var door = Hkdf.subKey(key, "central/door/v1/" + name)) {
            return door.use(HexFormat.of()::formatHex);
        }
    }
}
