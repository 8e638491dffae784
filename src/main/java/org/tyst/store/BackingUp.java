package org.tyst.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.sync.KeepingPolicy;
import org.tyst.vault.VaultKey;

/**
 * One backup, in two steps: {@link #copy} on the store's thread, a tenth of a second for a hundred megabytes; and {@link
 * #keep} anywhere, which reads the copy whole before an older one may go.
 */
public final class BackingUp {
    private final Store store;
    private final VaultKey key;
    private final Backups backups;
    private final StaleBackups stale;
    private final Purge purge;
    private volatile Optional<String> alone = Optional.empty();
    private volatile Optional<String> renewed = Optional.empty();
    private final BackupPolicy policy;
    private final Clock clock;

    public BackingUp(Store store, VaultKey key, BackupPolicy policy, Clock clock) {
        this.store = store;
        this.key = key;
        this.policy = policy;
        this.clock = clock;
        this.backups = new Backups(store.file().folder(), clock);
        this.stale = new StaleBackups(store);
        this.purge = new Purge(store);
    }

    /** Empty when there is a copy to look at now; else why there is none. */
    public Optional<BackupOutcome> copyIfDue() {
        renewed.ifPresent(stale::renewed);
        renewed = Optional.empty();
        alone = stale.since();
        return alone.isPresent() || backups.isDue(policy)
                ? copy()
                : Optional.of(new BackupOutcome.NotDue());
    }

    public Optional<BackupOutcome> copy() {
        try {
            var next = backups.next();
            if (alone.isPresent() && isTooTight()) backups.keepNewestOnly();
            if (isTooTight()) return Optional.of(new BackupOutcome.NoRoom());
            clearTheIndex();
            store.copyTo(next);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new BackupOutcome.NotMade(Disk.why(e)));
        } catch (SqlTrouble e) {
            return Optional.of(notMade(e));
        }
    }

    /** What has left the record is not in a copy either. */
    private void clearTheIndex() {
        var isMore = true;
        while (isMore) isMore = purge.clearOn();
    }

    /** When something has left the record since the last one, nothing older stays beside this one. */
    public BackupOutcome keep() {
        var outcome = alone.isPresent() ? keepAlone() : kept();
        if (outcome instanceof BackupOutcome.Made) renewed = alone;
        return outcome;
    }

    private BackupOutcome kept() {
        try {
            var kept = backups.keepNext(key);
            if (kept.isEmpty()) return new BackupOutcome.RecordDamaged();
            backups.thinOut(policy);
            Aside.thinOut(store.file().folder(), KeepingPolicy.shipped(), clock);
            backups.forgetAttachments(key);
            return new BackupOutcome.Made(kept.get());
        } catch (IOException e) {
            return new BackupOutcome.NotMade(Disk.why(e));
        } catch (SqlTrouble e) {
            return notMade(e);
        }
    }

    /** As {@link #keep}, and nothing that was taken before stays: what was purged must not lie in a copy. */
    public BackupOutcome keepAlone() {
        var outcome = kept();
        try {
            if (outcome instanceof BackupOutcome.Made(var backup)) dropBefore(backup);
            return outcome;
        } catch (IOException e) {
            return new BackupOutcome.NotMade(Disk.why(e));
        }
    }

    /** A damaged record that lies aside may hold what has left as well. */
    private void dropBefore(Backup backup) throws IOException {
        backups.dropBefore(backup);
        backups.forgetAttachments(key);
        Aside.dropBefore(store.file().folder(), backup.takenAt());
    }

    private boolean isTooTight() throws IOException {
        var needed = Files.size(store.file().path()) + policy.leaveFreeBytes();
        return backups.freeBytes() < needed;
    }

    private static BackupOutcome notMade(SqlTrouble trouble) {
        if (trouble.isDamage()) return new BackupOutcome.RecordDamaged();
        return new BackupOutcome.NotMade(Transactions.reason(trouble).orElse(Why.DISK_FAILED));
    }
}
