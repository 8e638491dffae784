package org.tyst.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The master key, sealed to the agency's public key. Which vault, which slot and which public key is bound into the seal. Nobody
 * on this laptop can open it: the private half is in two officers' hands.
 */
record EscrowSlot(UUID id, String agencyKey, String encapsulated, String sealed) {
    private static final int SEAL_VERSION = 1;
    private static final byte[] INFO = "tyst/escrow/v1".getBytes(StandardCharsets.UTF_8);

    /** Refused as the file is read: a copy of the file may still be whole. */
    EscrowSlot {
        Base64.getDecoder().decode(encapsulated);
        Base64.getDecoder().decode(sealed);
    }

    static EscrowSlot seal(UUID vault, AgencyKey agency, VaultKey master, SecureRandom random) {
        var id = new UUID(random.nextLong(), random.nextLong());
        var context = context(vault, id, agency);
        var made = master.use(key -> Hpke.seal(agency.bytes(), INFO, context, key));
        return new EscrowSlot(
                id, agency.text(), base64(made.encapsulated()), base64(made.ciphertext()));
    }

    AgencyKey agency() {
        return AgencyKey.read(agencyKey)
                .orElseThrow(() -> new IllegalStateException("An escrow slot without a key"));
    }

    /** Empty if the private key is another agency's, or one bit is not as it was. */
    Optional<VaultKey> unlock(UUID vault, VaultKey privateKey) {
        var made =
                new Hpke.Sealed(
                        Base64.getDecoder().decode(encapsulated),
                        Base64.getDecoder().decode(sealed));
        return privateKey
                .use(key -> Hpke.open(key, INFO, context(vault, id, agency()), made))
                .map(VaultKey::new);
    }

    private static byte[] context(UUID vault, UUID id, AgencyKey agency) {
        var text = vault + "|" + id + "|ESCROW|" + agency.fingerprint() + "|" + SEAL_VERSION;
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
