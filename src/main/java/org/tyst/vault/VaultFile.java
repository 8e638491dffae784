package org.tyst.vault;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tyst.basics.Json;
import org.tyst.people.LastWord;

/**
 * What {@code vault.json} says. {@code mac} shows tampering, but only once the vault is open; {@code sum} is no protection
 * at all, it tells a damaged disk from a mistyped passphrase before anybody starts to doubt their memory. Parts that came
 * with later versions are left out of the text while they are empty, so that a file of version 1 keeps its sum and its MAC.
 *
 * @param escrow for the agency's two officers
 * @param openings what those officers did, until the laptop has written it into its own chain
 * @param rekey while every key is being exchanged
 * @param word what the central record last said, so that a record that is put back takes none of it back
 */
record VaultFile(
        UUID vaultId,
        int version,
        long epoch,
        List<Slot> slots,
        Optional<EscrowSlot> escrow,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EscrowOpening> openings,
        Optional<RekeyJournal> rekey,
        Optional<LastWord> word,
        String sum,
        String mac) {
    static final int VERSION = 3;

    /** A flipped bit in a field's name leaves the field out: that is a damaged file as well. */
    VaultFile {
        Objects.requireNonNull(vaultId);
        Objects.requireNonNull(sum);
        Objects.requireNonNull(mac);
        slots = List.copyOf(slots);
        openings = List.copyOf(Objects.requireNonNullElse(openings, List.of()));
        if (slots.isEmpty()) throw new IllegalArgumentException("A vault without a slot");
    }

    /** The first of its line, not yet signed. */
    static VaultFile fresh(UUID vaultId, List<Slot> slots) {
        return new VaultFile(
                vaultId,
                VERSION,
                0,
                slots,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    boolean isWhole() {
        return sum.equals(sha256(body()));
    }

    boolean isAuthentic(Mac256 key) {
        return tag().filter(tag -> key.matches(tag, body())).isPresent();
    }

    /** Empty when somebody, or the disk, has made something else of it than digits. */
    private Optional<byte[]> tag() {
        try {
            return Optional.of(HexFormat.of().parseHex(mac));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Slot> slot(SlotType type) {
        return slots.stream().filter(slot -> slot.type() == type).findFirst();
    }

    /** With one slot of its type put in the place of the old one. */
    VaultFile with(Slot fresh) {
        return slots(Stream.concat(others(type -> type != fresh.type()), Stream.of(fresh)));
    }

    VaultFile without(SlotType gone) {
        return slots(others(type -> type != gone));
    }

    VaultFile with(Optional<EscrowSlot> slot) {
        return new VaultFile(vaultId, version, epoch, slots, slot, openings, rekey, word, "", "");
    }

    VaultFile withOpenings(List<EscrowOpening> noted) {
        return new VaultFile(vaultId, version, epoch, slots, escrow, noted, rekey, word, "", "");
    }

    VaultFile withRekey(Optional<RekeyJournal> journal) {
        return new VaultFile(
                vaultId, version, epoch, slots, escrow, openings, journal, word, "", "");
    }

    VaultFile withWord(LastWord said) {
        return new VaultFile(
                vaultId, version, epoch, slots, escrow, openings, rekey, Optional.of(said), "", "");
    }

    VaultFile slots(Stream<Slot> next) {
        return new VaultFile(
                vaultId, version, epoch, next.toList(), escrow, openings, rekey, word, "", "");
    }

    VaultFile after(long seen) {
        var last = Math.max(epoch, seen);
        return new VaultFile(vaultId, version, last, slots, escrow, openings, rekey, word, "", "");
    }

    /** One epoch on, as this version of Tyst writes it. */
    VaultFile signed(Mac256 key) {
        var next =
                new VaultFile(
                        vaultId, VERSION, epoch + 1, slots, escrow, openings, rekey, word, "", "");
        var body = next.body();
        return next.stamped(sha256(body), HexFormat.of().formatHex(key.tag(body)));
    }

    private VaultFile stamped(String sum, String mac) {
        return new VaultFile(
                vaultId, version, epoch, slots, escrow, openings, rekey, word, sum, mac);
    }

    private Stream<Slot> others(Predicate<SlotType> kept) {
        return slots.stream().filter(slot -> kept.test(slot.type()));
    }

    private byte[] body() {
        return Json.text(stamped("", "")).getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
