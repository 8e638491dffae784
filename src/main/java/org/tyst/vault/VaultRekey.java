package org.tyst.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The vault's part in exchanging every key: begin, commit, finish, each one rewrite of {@code vault.json}. Between begin and
 * commit both passphrases open; the commit is the one moment from which only the new one does (decision 0015).
 */
public final class VaultRekey {
    private final VaultFolder folder;
    private final SlotMaker slots;
    private final SecureRandom random;

    VaultRekey(VaultFolder folder, SlotMaker slots, SecureRandom random) {
        this.folder = folder;
        this.slots = slots;
        this.random = random;
    }

    /** New keys in memory, and nothing on disk. */
    public PreparedRekey prepare(VaultKeys old, Passphrase fresh) {
        var keys = new VaultKeys(old.vaultId(), VaultKey.random(random), random);
        var code = RecoveryCode.random(random);
        var recovery = new UntriedRecovery(code, slots.ofCode(keys, SlotType.RECOVERY, code));
        return new PreparedRekey(keys, slots.ofPassphrase(keys, fresh), recovery);
    }

    public Change begin(VaultKeys old, PreparedRekey prepared) {
        if (!prepared.isTried()) return new Change.NotThatCode();
        return new OpenFile(folder, old)
                .rewrite(file -> file.withRekey(Optional.of(journal(file, old, prepared))));
    }

    /** The copy under the new keys is whole and on disk: from here on the old slots are gone. */
    public Change commit(VaultKeys old, VaultKeys fresh) {
        return new OpenFile(folder, old).rewrite(VaultRekey::withTheNewSlots, fresh);
    }

    /** The copy is in the record's place. */
    public Change finish(VaultKeys fresh) {
        return new OpenFile(folder, fresh).rewrite(file -> file.withRekey(Optional.empty()));
    }

    /** Opened with a new secret while the record is still under the old keys. */
    static Opening half(VaultFile file, VaultKeys fresh) {
        var old = file.rekey().flatMap(journal -> oldKeys(file, journal, fresh));
        if (old.isPresent() && file.isAuthentic(old.get().headerMac()))
            return new Opening.Copying(fresh, old.get());
        old.ifPresent(VaultKeys::close);
        fresh.close();
        return new Opening.Damaged("its seal is broken: somebody has changed vault.json");
    }

    private RekeyJournal journal(VaultFile file, VaultKeys old, PreparedRekey prepared) {
        var fresh = prepared.keys();
        var escrow =
                file.escrow()
                        .map(EscrowSlot::agency)
                        .map(agency ->
                                EscrowSlot.seal(fresh.vaultId(), agency, fresh.master(), random));
        var sealed = old.master().<byte[]>use(key -> fresh.kept().seal(key, context(file)));
        return new RekeyJournal(
                RekeyJournal.Stage.COPYING,
                List.of(prepared.passphrase(), prepared.recovery().slot()),
                escrow,
                Base64.getEncoder().encodeToString(sealed));
    }

    private static VaultFile withTheNewSlots(VaultFile file) {
        var journal = file.rekey().orElseThrow();
        return file.slots(journal.slots().stream())
                .with(journal.escrow())
                .withRekey(Optional.of(RekeyJournal.swapping()));
    }

    private static Optional<VaultKeys> oldKeys(
            VaultFile file, RekeyJournal journal, VaultKeys fresh) {
        return fresh.kept()
                .open(Base64.getDecoder().decode(journal.oldMaster()), context(file))
                .map(master ->
                        new VaultKeys(file.vaultId(), new VaultKey(master), new SecureRandom()));
    }

    private static byte[] context(VaultFile file) {
        return (file.vaultId() + "|the master key before").getBytes(StandardCharsets.UTF_8);
    }
}
