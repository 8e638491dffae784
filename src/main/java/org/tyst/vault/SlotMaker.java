package org.tyst.vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Function;

/** Makes slots, and opens each once before anybody relies on it. */
final class SlotMaker {
    private final Clock clock;
    private final SecureRandom random;

    SlotMaker(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /** As dear to guess as this computer can make it in half a second. */
    Slot ofPassphrase(VaultKeys keys, Passphrase passphrase) {
        var kdf = KdfParams.withPasses(Argon2.calibratedPasses(clock, random), random);
        return opening(keys, SlotType.PASSPHRASE, kdf, passphrase::use);
    }

    /** 160 random bits are dear enough to guess: the floor is plenty, and a code is tried more than once. */
    Slot ofCode(VaultKeys keys, SlotType type, RecoveryCode code) {
        return opening(keys, type, KdfParams.floor(random), code::use);
    }

    /** So that a slip between stretching and sealing cannot lock anybody out. */
    private Slot opening(
            VaultKeys keys,
            SlotType type,
            KdfParams kdf,
            Function<Function<byte[], Slot>, Slot> lend) {
        return lend.apply(secret -> {
            var slot = Slot.lock(keys.vaultId(), type, secret, kdf, keys.master(), random);
            if (!opens(slot, keys, secret))
                throw new IllegalStateException("A slot that was just made does not open");
            return slot;
        });
    }

    static boolean opens(Slot slot, VaultKeys keys, byte[] secret) {
        return slot.unlock(keys.vaultId(), secret)
                .map(master -> {
                    try (master) {
                        return master.sameAs(keys.master());
                    }
                })
                .orElse(false);
    }
}
