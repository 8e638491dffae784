package org.tyst.vault;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.people.LastWord;

/** What the owner of an open vault may change. A slot is opened before the one it replaces goes; the keys stay as they are. */
public final class OpenVault {
    private final Vault vault;
    private final OpenFile file;
    private final VaultKeys keys;
    private final SlotMaker slots;
    private final SecureRandom random;

    OpenVault(Vault vault, OpenFile file, VaultKeys keys, SlotMaker slots, SecureRandom random) {
        this.vault = vault;
        this.file = file;
        this.keys = keys;
        this.slots = slots;
        this.random = random;
    }

    /** Rewrites one slot. The old passphrase is asked as at the door: counted, and made to wait. */
    public Change changePassphrase(Passphrase old, Passphrase fresh) {
        var opening = vault.open(old);
        if (!(opening instanceof Opening.Opened(VaultKeys same)))
            return new Change.Refused(opening);
        same.close();
        return setPassphrase(fresh, 0);
    }

    /**
     * For somebody who came in by a code, which is proof enough. A code that works once has worked.
     *
     * @param seen the latest epoch that the record knows, which this rewrite must be later than
     */
    public Change setPassphrase(Passphrase fresh, long seen) {
        var slot = slots.ofPassphrase(keys, fresh);
        var change = file.rewrite(before -> before.with(slot).without(SlotType.ONCE).after(seen));
        if (change instanceof Change.Changed) vault.forgiveFailures();
        return change;
    }

    /** Changes nothing yet: the sheet before this one opens until {@link #trust}. */
    public UntriedRecovery newRecovery() {
        var code = RecoveryCode.random(random);
        return new UntriedRecovery(code, slots.ofCode(keys, SlotType.RECOVERY, code));
    }

    /** Opens the new slot with the code as it was read back from paper; only then it takes the old one's place. */
    public Change trust(UntriedRecovery untried, RecoveryCode readBack) {
        var opens = readBack.<Boolean>use(secret -> SlotMaker.opens(untried.slot(), keys, secret));
        if (!opens) return new Change.NotThatCode();
        return file.rewrite(before -> before.with(untried.slot()));
    }

    public boolean hasRecovery() {
        return file.read().flatMap(it -> it.slot(SlotType.RECOVERY)).isPresent();
    }

    public Optional<AgencyKey> agency() {
        return file.read().flatMap(VaultFile::escrow).map(EscrowSlot::agency);
    }

    /** From now on the agency's two officers can open this vault, and no other agency's. */
    public Change trust(AgencyKey agency) {
        var slot = EscrowSlot.seal(keys.vaultId(), agency, keys.master(), random);
        return file.rewrite(before -> before.with(Optional.of(slot)));
    }

    /** What officers did since this laptop last wrote it into its own chain. */
    public List<EscrowOpening> openings() {
        return file.read().map(VaultFile::openings).orElse(List.of());
    }

    /** Only when they are in the chain. */
    public Change openingsAreNoted() {
        return file.rewrite(before -> before.withOpenings(List.of()));
    }

    /** What the central record last said, as far as this file was told. */
    public Optional<LastWord> word() {
        return file.read().flatMap(VaultFile::word);
    }

    public Change know(LastWord word) {
        return file.rewrite(before -> before.withWord(word));
    }

    /** Counts every rewrite: a record that has seen a later one knows that an older file was put back. */
    public long epoch() {
        return file.read().map(VaultFile::epoch).orElse(0L);
    }

    /** True if an exchange of keys had been begun; opened with what was there before, it is as if it never had. */
    public boolean takesBackRekey() {
        if (file.read().flatMap(VaultFile::rekey).isEmpty()) return false;
        return file.rewrite(before -> before.withRekey(Optional.empty())) instanceof Change.Changed;
    }

    /** Which door it was opened by. */
    public Vault vault() {
        return vault;
    }

    public UUID vaultId() {
        return keys.vaultId();
    }
}
