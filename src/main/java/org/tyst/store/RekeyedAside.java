package org.tyst.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.vault.VaultKey;
import org.tyst.vault.VaultKeys;

/**
 * What lies aside when the keys are exchanged. It must not stay under a key that somebody may have, and words that are
 * nowhere else must not go with that key: so whatever can be read of it is taken along, and the rest goes (decision 0059).
 */
final class RekeyedAside {
    private final Path record;
    private final Clock clock;

    RekeyedAside(Path record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** Not saved: there was no room, or no right to write. Nothing that lies there has changed. */
    SaveOutcome make(VaultKeys before, VaultKeys after) {
        try {
            for (var folder : Aside.folders(record)) {
                var made = madeOfRemains(folder, before, after);
                if (made instanceof NotSaved(var why) && why != Why.DISK_FAILED) return made;
            }
            return new Saved(clock.instant());
        } catch (IOException e) {
            return new NotSaved(Disk.why(e));
        } catch (SqlTrouble e) {
            return new NotSaved(Transactions.reason(e).orElseThrow(() -> e));
        }
    }

    /** Once the new keys hold. What is there under them already is left: this may be done twice. */
    void putInPlace(VaultKey after) throws IOException {
        for (var folder : Aside.folders(record)) {
            new RekeyedCopy(folder, clock).replace();
            if (!StoreCopy.isSound(new StoreFile(folder).path(), after)) Aside.delete(folder);
        }
    }

    void forget() throws IOException {
        for (var folder : Aside.folders(record)) Disk.delete(folder.resolve(RekeyedCopy.NAME));
    }

    /** Out of a copy, row by row, whether it is damaged or not: the file itself is not even opened. */
    private SaveOutcome madeOfRemains(Path folder, VaultKeys before, VaultKeys after)
            throws IOException {
        var read = new StoreFile(folder).next();
        try {
            if (!new Salvage(folder, before, clock).readOut()) return new NotSaved(Why.DISK_FAILED);
            return new RekeyedCopy(folder, read, clock).made(before, after, _ -> {});
        } finally {
            Disk.delete(read);
            Files.deleteIfExists(folder.resolve(Salvage.FOLDER));
        }
    }
}
