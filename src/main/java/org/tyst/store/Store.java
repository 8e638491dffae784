package org.tyst.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.vault.VaultKey;

/** The open encrypted file: one connection, used by one thread. */
public final class Store implements AutoCloseable {
    private final StoreFile file;
    private final Connection connection;
    private final StoreLock lock;
    private final Witness witness;
    private final Sql sql;
    private final Transactions transactions;

    private Store(
            StoreFile file, Connection connection, StoreLock lock, Witness witness, Clock clock) {
        this.file = file;
        this.connection = connection;
        this.lock = lock;
        this.witness = witness;
        this.sql = new Sql(connection);
        this.transactions = new Transactions(sql, clock);
    }

    /** Makes a new file only where nothing tells that there has ever been one. */
    public static StoreOpening open(Path folder, VaultKey key, Clock clock) {
        var file = new StoreFile(folder);
        if (!file.canBeNamed()) return new StoreOpening.CannotWrite(Why.DISK_FAILED);
        try {
            Files.createDirectories(folder);
            file.keepNativeLibraryPrivate();
            var lock = StoreLock.take(folder);
            if (lock.isEmpty()) return new StoreOpening.LockedByAnotherProcess();
            return locked(file, key, lock.get(), clock);
        } catch (IOException e) {
            return new StoreOpening.CannotWrite(Disk.why(e));
        }
    }

    /** Whether anything tells that there is, or was, a record in this folder. */
    public static boolean isIn(Path folder) {
        var file = new StoreFile(folder);
        return Files.exists(file.path()) || isIn(file);
    }

    /** Traces of a record, whatever lies in its place now: then nothing may be begun anew there. */
    private static boolean isIn(StoreFile file) {
        return Witness.exists(file.folder()) || !Backups.in(file.folder()).isEmpty();
    }

    /** Told on the store's thread after each commit that wrote something; it must be quick and must not write. */
    public void whenCommitted(Runnable told) {
        transactions.whenCommitted(told);
    }

    /** For the classes of this package that hold the SQL. */
    Sql sql() {
        return sql;
    }

    Transactions transactions() {
        return transactions;
    }

    StoreFile file() {
        return file;
    }

    /** Something could not be read: at the next opening every page is looked at before anything else. */
    public void suspect() {
        try {
            Files.writeString(file.suspicion(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads every page, and with it checks every page's seal. */
    public boolean isWhole() {
        return sql.word("PRAGMA integrity_check").equals("ok");
    }

    /**
     * The file as it stands, byte for byte: it is not decrypted on the way, so there is no way on which it could be left
     * plain. The log is put into the file first; one connection, so nobody can write meanwhile.
     */
    void copyTo(Path target) throws IOException {
        sql.emptyTheLog();
        if (Disk.size(Disk.log(file.path())) != 0)
            throw new IOException("The log could not be put into the file");
        Disk.copy(file.path(), target);
    }

    private static StoreOpening locked(StoreFile file, VaultKey key, StoreLock lock, Clock clock)
            throws IOException {
        var opened = false;
        try {
            file.clearLeftovers();
            var opening = opened(file, key, lock, clock);
            opened = opening instanceof StoreOpening.Opened;
            return opening;
        } finally {
            if (!opened) lock.close();
        }
    }

    private static StoreOpening opened(StoreFile file, VaultKey key, StoreLock lock, Clock clock)
            throws IOException {
        if (file.isGone() && isIn(file)) return new StoreOpening.Missing();
        try {
            if (!isLogSound(file, key)) return new StoreOpening.NotADatabaseOrWrongKey();
            var refused = Upgrade.ifOlder(file, key, clock);
            return refused.isPresent() ? refused.get() : connected(file, key, lock, clock);
        } catch (SqlTrouble e) {
            return refusal(file, key, e);
        }
    }

    /**
     * After a kill the log is still there. On its way into the file each of its pages gets a good seal, whatever it holds (decision
     * 58). So everything is read first, through a connection that may not write and puts nothing into the file.
     */
    private static boolean isLogSound(StoreFile file, VaultKey key) {
        if (Disk.size(Disk.log(file.path())) == 0) return true;
        try (var reading = file.connectToRead(key)) {
            return StoreCopy.isWhole(new Sql(reading));
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    private static StoreOpening connected(StoreFile file, VaultKey key, StoreLock lock, Clock clock)
            throws IOException {
        var seen = Witness.seen(file.folder(), key);
        var witness = Witness.open(file.folder(), key);
        var store = new Store(file, file.connect(key), lock, witness, clock);
        var keep = false;
        try {
            var opening = store.checked(seen);
            keep = opening instanceof StoreOpening.Opened;
            return opening;
        } finally {
            if (!keep) store.letGo();
        }
    }

    private StoreOpening checked(Optional<Generation> seen) throws IOException {
        var version = Migrations.version(sql);
        readTheSchema();
        if (version > Migrations.newest()) return new StoreOpening.NewerVersion(version);
        if (version == 0 && isIn(file)) return new StoreOpening.Missing();
        if (Migrations.bringUpToDate(sql, transactions) instanceof SaveOutcome.NotSaved(var why))
            return new StoreOpening.CannotWrite(why);
        var findings = SelfCheck.findings(sql, file.path());
        if (!findings.isEmpty()) return new StoreOpening.Unsafe(findings);
        if (!isAboveSuspicion()) return new StoreOpening.NotADatabaseOrWrongKey();
        var found = Generation.read(sql);
        if (seen.filter(found::isBehind).isPresent())
            return new StoreOpening.Older(found.missing(seen.get()));
        transactions.witnessedBy(witness);
        return new StoreOpening.Opened(this);
    }

    /** The driver has read it before anybody could ask whether its seals held. */
    private void readTheSchema() {
        sql.rows("SELECT * FROM sqlite_schema", Sql.Row::all);
    }

    private boolean isAboveSuspicion() throws IOException {
        return !Files.exists(file.suspicion())
                || isWhole() && Files.deleteIfExists(file.suspicion());
    }

    private static StoreOpening refusal(StoreFile file, VaultKey key, SqlTrouble trouble) {
        return switch (trouble.code()) {
            case ResultCode.NOT_A_DATABASE, ResultCode.CORRUPT ->
                    Witness.isOfAnotherKey(file.folder(), key)
                            ? new StoreOpening.OfAnotherVault()
                            : new StoreOpening.NotADatabaseOrWrongKey();
            case ResultCode.BUSY, ResultCode.LOCKED -> new StoreOpening.LockedByAnotherProcess();
            case ResultCode.FULL,
                    ResultCode.READ_ONLY,
                    ResultCode.IO_ERROR,
                    ResultCode.CANNOT_OPEN ->
                    new StoreOpening.CannotWrite(Transactions.reason(trouble).orElseThrow());
            default -> throw trouble;
        };
    }

    /** Puts the log into the file and lets the next process in. */
    @Override
    public void close() {
        letGo();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letGo() {
        try {
            connection.close();
            witness.close();
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
