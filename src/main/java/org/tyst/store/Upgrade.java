package org.tyst.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.vault.VaultKey;

/**
 * Brings the file of an older Tyst to this version, never in place: a checked backup is taken, a copy of it is changed and
 * checked, and then takes the file's place in one step. Whenever this is cut, the old file is there, or the new one whole.
 */
final class Upgrade {
    private final StoreFile live;
    private final Backups backups;
    private final VaultKey key;
    private final Clock clock;

    private Upgrade(StoreFile live, VaultKey key, Clock clock) {
        this.live = live;
        this.backups = new Backups(live.folder(), clock);
        this.key = key;
        this.clock = clock;
    }

    /** Why it could not be done, the old file being as it was; empty when all is well. */
    static Optional<StoreOpening> ifOlder(StoreFile live, VaultKey key, Clock clock)
            throws IOException {
        return live.isGone() ? Optional.empty() : new Upgrade(live, key, clock).run();
    }

    private Optional<StoreOpening> run() throws IOException {
        if (!copiedBecauseOlder()) return Optional.empty();
        var backup = backups.keepNext(key);
        if (backup.isEmpty()) return Optional.of(new StoreOpening.NotADatabaseOrWrongKey());
        Disk.copy(backup.get().path(), live.next());
        var refused = changed();
        if (refused.isEmpty()) Disk.replace(live.next(), live.path());
        return refused;
    }

    private boolean copiedBecauseOlder() throws IOException {
        try (var connection = live.connect(key)) {
            var sql = new Sql(connection);
            var version = Migrations.version(sql);
            if (version == 0 || version >= Migrations.newest()) return false;
            sql.emptyTheLog();
            Disk.copy(live.path(), backups.next());
            return true;
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    private Optional<StoreOpening> changed() throws IOException {
        try (var copy = StoreCopy.open(live.next(), key)) {
            var before = copy.counts();
            var outcome = Migrations.bringUpToDate(copy.sql(), new Transactions(copy.sql(), clock));
            if (outcome instanceof NotSaved(var why))
                return Optional.of(new StoreOpening.CannotWrite(why));
            if (!copy.isSound() || !copy.counts().equals(before))
                throw new IllegalStateException("Bringing the record up to date lost something");
            return Optional.empty();
        }
    }
}
