package org.tyst.vault;

import java.security.SecureRandom;
import java.util.UUID;

/** Keys without a vault, for tests that need no passphrase: Argon2id takes half a second each time, on purpose. */
public final class TestKeys {
    private TestKeys() {}

    public static VaultKeys random() {
        return of(VaultKey.random(new SecureRandom()));
    }

    public static VaultKeys of(VaultKey master) {
        return new VaultKeys(new UUID(0, 1), master, new SecureRandom());
    }
}
