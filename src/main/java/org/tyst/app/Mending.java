package org.tyst.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.people.Harm;
import org.tyst.people.Injury;
import org.tyst.people.Injury.CameBy;
import org.tyst.people.KeptCopy;
import org.tyst.people.Mended;
import org.tyst.store.Backup;
import org.tyst.store.Backups;
import org.tyst.store.PutBack;
import org.tyst.store.Salvage;
import org.tyst.store.SalvageReport;
import org.tyst.vault.Change;
import org.tyst.vault.Passphrase;
import org.tyst.vault.Vault;
import org.tyst.vault.VaultKeys;

/** A record that did not open, with the keys that belong to it, while its owner decides what is to be done. On the store's thread. */
final class Mending {
    private final Path folder;
    private final VaultKeys keys;
    private final Harm harm;
    private final String code;
    private final Clock clock;
    private final Set<Act> acts = EnumSet.noneOf(Act.class);

    Mending(Path folder, VaultKeys keys, Harm harm, String code, Clock clock) {
        this.folder = folder;
        this.keys = keys;
        this.harm = harm;
        this.code = code;
        this.clock = clock;
    }

    VaultKeys keys() {
        return keys;
    }

    Injury injury() {
        return injury(Optional.empty());
    }

    /** What the audit chain is told, as soon as there is one to tell. */
    List<Act> acts() {
        return List.copyOf(acts);
    }

    /** Whoever came in by the recovery sheet has a passphrase from now on. */
    boolean renews(Vault vault, Passphrase fresh) {
        acts.add(Act.RECOVERED_BY_CODE);
        return vault.of(keys).setPassphrase(fresh, 0) instanceof Change.Changed;
    }

    /** Empty when the copy is in place. */
    Optional<Injury> putBack(KeptCopy wanted) {
        var copy =
                backups().all().stream()
                        .filter(backup -> backup.takenAt().equals(wanted.takenAt()))
                        .findFirst();
        return copy.map(this::putBack).orElseGet(() -> Optional.of(injury()));
    }

    /** With what was saved, when it is in place. */
    Injury mend() {
        return switch (new Salvage(folder, keys, clock).run()) {
            case Salvage.Outcome.Saved(var report) -> {
                acts.add(Act.RECORD_PUT_BACK);
                yield injury(Optional.of(mended(report)));
            }
            case Salvage.Outcome.NothingThere _ ->
                    injury(Optional.of(new Mended(Optional.empty(), List.of(), 0)));
            case Salvage.Outcome.NotDone(var why) -> stopped(why);
        };
    }

    private Optional<Injury> putBack(Backup backup) {
        var outcome = new PutBack(folder, keys.database(), clock).backup(backup);
        if (outcome instanceof SaveOutcome.Saved) acts.add(Act.RECORD_PUT_BACK);
        return outcome instanceof SaveOutcome.NotSaved(var why)
                ? Optional.of(stopped(why))
                : Optional.empty();
    }

    /** A copy that is no longer whole is not offered again; a disk that will not write is the harm now. */
    private Injury stopped(Why why) {
        return switch (why) {
            case DISK_FULL -> Injury.of(Harm.DISK_FULL, DoorAnswers.NO_ROOM);
            case DISK_READ_ONLY -> Injury.of(Harm.READ_ONLY, DoorAnswers.NOT_WRITABLE);
            case LOCKED -> Injury.of(Harm.IN_USE, DoorAnswers.IN_USE);
            case DISK_FAILED, CASE_TAKEN_OFF, NOT_YOURS -> injury();
        };
    }

    private Injury injury(Optional<Mended> mended) {
        return new Injury(
                harm, code, harm.isHelpedByACopy() ? copies() : List.of(), mended, cameBy());
    }

    private CameBy cameBy() {
        return acts.contains(Act.RECOVERED_BY_CODE) ? CameBy.CODE : CameBy.PASSPHRASE;
    }

    /** From the newest good one back: those that are newer and cannot be read are no help. */
    private List<KeptCopy> copies() {
        var copies = new ArrayList<KeptCopy>();
        var good = backups().newestGood(keys.database());
        if (good.isEmpty()) return copies;
        for (var backup : backups().all())
            if (!backup.takenAt().isAfter(good.get().takenAt()))
                copies.add(
                        new KeptCopy(backup.takenAt(), backup.bytes(), backup.equals(good.get())));
        return copies;
    }

    private Backups backups() {
        return new Backups(folder, clock);
    }

    private static Mended mended(SalvageReport report) {
        return new Mended(
                report.base().map(Backup::takenAt),
                report.lines().stream()
                        .map(line ->
                                new Mended.Line(
                                        line.theCase(),
                                        line.kind().name(),
                                        line.saved(),
                                        line.newer()))
                        .toList(),
                report.unreadable());
    }
}
