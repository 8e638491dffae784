package org.tyst.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two officers of the agency open a laptop's vault, for a reason. What they get is not the record: it is a recovery code that
 * works once, for whoever is to set a new passphrase. That they did, and why, is written into the vault in the same rewrite.
 */
public final class Escrow {
    private final Path folder;
    private final Clock clock;
    private final SecureRandom random;

    public Escrow(Path folder, Clock clock, SecureRandom random) {
        this.folder = folder;
        this.clock = clock;
        this.random = random;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The code, once. */
        record Handed(String code) implements Outcome {}

        /** This vault is not sealed to any agency. */
        record NoAgency() implements Outcome {}

        /** It is sealed to another agency's key, or the slot has been changed. */
        record NotThisAgency() implements Outcome {}

        record NotOpened(String why) implements Outcome {}
    }

    /** To which agency's key this vault is sealed; it can be asked before any officer has typed anything. */
    public Optional<AgencyKey> agency() {
        return new VaultFolder(folder).read() instanceof VaultFolder.Reading.Read(var file)
                ? file.escrow().map(EscrowSlot::agency)
                : Optional.empty();
    }

    public Outcome open(VaultKey privateKey, EscrowOpening noted) {
        return switch (new VaultFolder(folder).read()) {
            case VaultFolder.Reading.Read(var file) -> open(file, privateKey, noted);
            case VaultFolder.Reading.Missing() -> new Outcome.NotOpened("there is no vault here");
            case VaultFolder.Reading.Newer _ ->
                    new Outcome.NotOpened("the vault belongs to a newer Tyst");
            case VaultFolder.Reading.Damaged(var why) -> new Outcome.NotOpened(why);
        };
    }

    private Outcome open(VaultFile file, VaultKey privateKey, EscrowOpening noted) {
        if (file.escrow().isEmpty()) return new Outcome.NoAgency();
        var master = file.escrow().get().unlock(file.vaultId(), privateKey);
        if (master.isEmpty()) return new Outcome.NotThisAgency();
        try (var keys = new VaultKeys(file.vaultId(), master.get(), random)) {
            return handed(keys, noted);
        }
    }

    private Outcome handed(VaultKeys keys, EscrowOpening noted) {
        try (var code = RecoveryCode.random(random)) {
            var slot = new SlotMaker(clock, random).ofCode(keys, SlotType.ONCE, code);
            var change =
                    new OpenFile(new VaultFolder(folder), keys)
                            .rewrite(file ->
                                    file.with(slot)
                                            .withOpenings(
                                                    Stream.concat(
                                                                    file.openings().stream(),
                                                                    Stream.of(noted))
                                                            .toList()));
            return change instanceof Change.Changed
                    ? new Outcome.Handed(code.text())
                    : new Outcome.NotOpened(
                            "somebody has changed vault.json, or it cannot be written");
        }
    }
}
