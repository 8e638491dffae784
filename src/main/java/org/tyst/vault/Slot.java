package org.tyst.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The master key, sealed under a key stretched from one secret. Every parameter is bound into the seal, so that a slot
 * cannot be weakened, swapped or carried to another vault. The recovery code is stretched as well: one path to check.
 */
record Slot(UUID id, SlotType type, KdfParams kdf, String sealed) {
    /** Of the seal, not of the file around it: a number here, once shipped, never changes. */
    private static final int SEAL_VERSION = 1;

    /** Refused as the file is read: a copy of the file may still be whole. */
    Slot {
        Base64.getDecoder().decode(sealed);
    }

    static Slot lock(
            UUID vault,
            SlotType type,
            byte[] secret,
            KdfParams kdf,
            VaultKey master,
            SecureRandom random) {
        var id = new UUID(random.nextLong(), random.nextLong());
        try (var wrapping = Argon2.stretch(secret, kdf)) {
            var aead = wrapping.use(key -> Aead.ofKey(key, random));
            var sealed = master.use(key -> aead.seal(key, context(vault, id, type, kdf)));
            return new Slot(id, type, kdf, Base64.getEncoder().encodeToString(sealed));
        }
    }

    Optional<VaultKey> unlock(UUID vault, byte[] secret) {
        try (var wrapping = Argon2.stretch(secret, kdf)) {
            return wrapping.use(key -> Aead.ofKey(key))
                    .open(Base64.getDecoder().decode(sealed), context(vault, id, type, kdf))
                    .map(VaultKey::new);
        }
    }

    private static byte[] context(UUID vault, UUID id, SlotType type, KdfParams kdf) {
        var text = vault + "|" + id + "|" + type + "|" + kdf.asContext() + "|" + SEAL_VERSION;
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
