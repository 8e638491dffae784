package org.tyst.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.vault.VaultKey;

/**
 * Puts a backup, or a record that was mended, in the place of the one that is there. What was there is kept aside first. What
 * is put back counts as the latest copy from now on, and the next sync is told that it is behind (decision 0017).
 */
public final class PutBack {
    private static final Logger LOG = LoggerFactory.getLogger(PutBack.class);

    private final StoreFile live;
    private final VaultKey key;
    private final Clock clock;

    public PutBack(Path folder, VaultKey key, Clock clock) {
        this.live = new StoreFile(folder);
        this.key = key;
        this.clock = clock;
    }

    /** Not saved: everything is as it was. */
    public SaveOutcome backup(Backup backup) {
        return locked(() -> {
            Disk.delete(live.next());
            Disk.copy(backup.path(), live.next());
            return inPlace();
        });
    }

    /** What {@link Salvage} made ready. */
    SaveOutcome next() {
        return locked(this::inPlace);
    }

    private SaveOutcome inPlace() throws IOException {
        var behind = madeBehind();
        if (behind instanceof SaveOutcome.NotSaved) return behind;
        var attachments = AttachmentCopies.namedIn(live.next(), key);
        new AttachmentCopies(live.folder()).giveBack(attachments);
        var aside = Aside.keep(live, clock);
        try {
            Files.deleteIfExists(live.folder().resolve(Witness.NAME));
            Files.deleteIfExists(live.suspicion());
            Disk.exchange(live.next(), live.path());
        } catch (IOException e) {
            Aside.giveBack(aside, live);
            throw e;
        }
        forced();
        return behind;
    }

    /** It has taken its place by now. Should power fail before the disk has noted that, what was there is there again. */
    private void forced() {
        try {
            Disk.forceFolder(live.path());
        } catch (IOException e) {
            LOG.warn("The disk did not say that what was put back is in its place", e);
        }
    }

    private SaveOutcome madeBehind() throws IOException {
        try (var copy = StoreCopy.open(live.next(), key)) {
            if (!copy.isSound()) return new SaveOutcome.NotSaved(Why.DISK_FAILED);
            var transactions = new Transactions(copy.sql(), clock);
            var saved = Migrations.bringUpToDate(copy.sql(), transactions);
            if (saved instanceof SaveOutcome.NotSaved) return saved;
            return transactions.save(() -> {
                Generation.raiseTo(copy.sql(), latest(Generation.read(copy.sql())));
                new SyncMarks(copy.sql()).fallBehind();
            });
        }
    }

    private long latest(Generation copy) {
        return Math.max(
                        copy.commits(),
                        Witness.seen(live.folder(), key).map(Generation::commits).orElse(0L))
                + 1;
    }

    private SaveOutcome locked(Step step) {
        Optional<StoreLock> lock = Optional.empty();
        try {
            lock = StoreLock.take(live.folder());
            if (lock.isEmpty()) return new SaveOutcome.NotSaved(Why.LOCKED);
            return step.run();
        } catch (IOException e) {
            return new SaveOutcome.NotSaved(Disk.why(e));
        } catch (SqlTrouble e) {
            return new SaveOutcome.NotSaved(Transactions.reason(e).orElse(Why.DISK_FAILED));
        } finally {
            letGo(lock);
        }
    }

    private static void letGo(Optional<StoreLock> lock) {
        try {
            if (lock.isPresent()) lock.get().close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        SaveOutcome run() throws IOException;
    }
}
