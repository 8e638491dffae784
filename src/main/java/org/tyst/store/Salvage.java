package org.tyst.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.vault.VaultKeys;

/**
 * Saves what can be read out of a damaged record into a new one that is built on the newest good backup. A page either
 * carries its seal or is not read, so what is saved is what was written, never a guess. The damaged file is only read, and
 * from a copy; it takes {@link PutBack} to put the new one in its place, and then it is kept aside.
 */
public final class Salvage {
    static final String FOLDER = "salvage";

    private final StoreFile live;
    private final VaultKeys keys;
    private final Clock clock;

    public Salvage(Path folder, VaultKeys keys, Clock clock) {
        this.live = new StoreFile(folder);
        this.keys = keys;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is in place, and opens. */
        record Saved(SalvageReport report) implements Outcome {}

        /** Everything is as it was. */
        record NotDone(Why why) implements Outcome {}

        /** There is no backup, and not one row could be read. */
        record NothingThere() implements Outcome {}
    }

    /** Whatever can be read, alone and beside the file: nothing takes its place. False if there is nothing. */
    boolean readOut() throws IOException {
        return mended(Optional.empty()).saved() > 0;
    }

    public Outcome run() {
        try {
            var base = new Backups(live.folder(), clock).newestGood(keys.database());
            var report = mended(base);
            if (base.isEmpty() && report.saved() == 0) return nothing();
            return switch (new PutBack(live.folder(), keys.database(), clock).next()) {
                case NotSaved(var why) -> new Outcome.NotDone(why);
                case SaveOutcome.Saved _, SaveOutcome.Stale _ -> new Outcome.Saved(report);
            };
        } catch (NotKept e) {
            return new Outcome.NotDone(e.why);
        } catch (IOException e) {
            return new Outcome.NotDone(Disk.why(e));
        } catch (SqlTrouble e) {
            return new Outcome.NotDone(Transactions.reason(e).orElse(Why.DISK_FAILED));
        }
    }

    private Outcome nothing() throws IOException {
        Disk.delete(live.next());
        return new Outcome.NothingThere();
    }

    private SalvageReport mended(Optional<Backup> base) throws IOException {
        Disk.delete(live.next());
        if (base.isPresent()) Disk.copy(base.get().path(), live.next());
        try (var fresh = StoreCopy.open(live.next(), keys.database())) {
            var transactions = new Transactions(fresh.sql(), clock);
            required(Migrations.bringUpToDate(fresh.sql(), transactions));
            return withRemains(fresh, transactions, base);
        }
    }

    /** The remains lie in a folder of their own while they are read, so that reading them changes nothing. */
    private SalvageReport withRemains(
            StoreCopy fresh, Transactions transactions, Optional<Backup> base) throws IOException {
        var work = Files.createDirectories(live.folder().resolve(FOLDER)).resolve(StoreFile.NAME);
        Disk.delete(work);
        try {
            if (Files.exists(live.path())) Disk.copy(live.path(), work);
            if (Files.exists(Disk.log(live.path())))
                Disk.copy(Disk.log(live.path()), Disk.log(work));
            var merging = new Merging(fresh.sql());
            try (var remains = Remains.of(work, keys.database())) {
                required(transactions.save(() -> merging.take(remains)));
                return merging.report(base, remains.unreadable());
            }
        } finally {
            Disk.delete(work);
        }
    }

    private static void required(SaveOutcome outcome) throws NotKept {
        if (outcome instanceof NotSaved(var why)) throw new NotKept(why);
    }

    /** The way out of a long journey when the disk will not go on. */
    private static final class NotKept extends IOException {
        private static final long serialVersionUID = 1;
        private final Why why;

        NotKept(Why why) {
            super(why.name());
            this.why = why;
        }
    }
}
