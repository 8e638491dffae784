package org.tyst.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;

/**
 * What {@code vault.json} says. {@code mac} shows tampering, but only once the vault is open; {@code sum} is no protection
 * at all, it tells a damaged disk from a mistyped passphrase before anybody starts to doubt their memory.
 */
record VaultFile(UUID vaultId, int version, long epoch, List<Slot> slots, String sum, String mac) {
    static final int VERSION = 1;

    VaultFile {
        slots = List.copyOf(slots);
        if (slots.isEmpty()) throw new IllegalArgumentException("A vault without a slot");
    }

    static VaultFile signed(UUID vaultId, long epoch, List<Slot> slots, Mac256 mac) {
        var body = new VaultFile(vaultId, VERSION, epoch, slots, "", "").body();
        return new VaultFile(
                vaultId,
                VERSION,
                epoch,
                slots,
                sha256(body),
                HexFormat.of().formatHex(mac.tag(body)));
    }

    boolean isWhole() {
        return sum.equals(sha256(body()));
    }

    boolean isAuthentic(Mac256 key) {
        return key.matches(HexFormat.of().parseHex(mac), body());
    }

    Optional<Slot> slot(SlotType type) {
        return slots.stream().filter(slot -> slot.type() == type).findFirst();
    }

    /** The same vault one epoch on, with one slot of its type put in the place of the old one. */
    VaultFile with(Slot fresh, Mac256 mac) {
        var next = slots.stream().map(slot -> slot.type() == fresh.type() ? fresh : slot).toList();
        return signed(vaultId, epoch + 1, next, mac);
    }

    private byte[] body() {
        return Json.text(new VaultFile(vaultId, version, epoch, slots, "", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
