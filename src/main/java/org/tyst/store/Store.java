package org.tyst.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.tyst.basics.SaveOutcome;
import org.tyst.vault.VaultKey;

/** The open encrypted file: one connection, used by one thread. */
public final class Store implements AutoCloseable {
    private final Connection connection;
    private final StoreLock lock;
    private final Sql sql;
    private final Transactions transactions;

    private Store(Connection connection, StoreLock lock, Clock clock) {
        this.connection = connection;
        this.lock = lock;
        this.sql = new Sql(connection);
        this.transactions = new Transactions(sql, clock);
    }

    public static StoreOpening open(Path folder, VaultKey key, Clock clock) {
        var file = new StoreFile(folder);
        if (!file.canBeNamed())
            return new StoreOpening.CannotWrite("the folder's name has a question mark");
        try {
            Files.createDirectories(folder);
            file.keepNativeLibraryPrivate();
            var lock = StoreLock.take(folder);
            if (lock.isEmpty()) return new StoreOpening.LockedByAnotherProcess();
            return connected(file, key, lock.get(), clock);
        } catch (IOException e) {
            return new StoreOpening.CannotWrite(e.toString());
        }
    }

    /** Told on the store's thread after each commit; it must be quick and must not write. */
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

    /** Reads every page, and with it checks every page's seal. */
    public boolean isWhole() {
        return sql.word("PRAGMA integrity_check").equals("ok");
    }

    private static StoreOpening connected(StoreFile file, VaultKey key, StoreLock lock, Clock clock)
            throws IOException {
        var opened = false;
        try {
            file.clearLeftovers();
            var opening = refusedUnlessOpened(file, key, lock, clock);
            opened = opening instanceof StoreOpening.Opened;
            return opening;
        } finally {
            if (!opened) lock.close();
        }
    }

    private static StoreOpening refusedUnlessOpened(
            StoreFile file, VaultKey key, StoreLock lock, Clock clock) throws IOException {
        try {
            var connection = file.connect(key);
            var opening = checkedOrRefused(new Store(connection, lock, clock), file.path());
            if (!(opening instanceof StoreOpening.Opened)) connection.close();
            return opening;
        } catch (SQLException e) {
            return refusal(SqlTrouble.codeOf(e), e);
        }
    }

    private static StoreOpening checkedOrRefused(Store store, Path path) throws IOException {
        try {
            return store.checked(path);
        } catch (SqlTrouble e) {
            return refusal(e.code(), e);
        }
    }

    private StoreOpening checked(Path path) throws IOException {
        var version = Migrations.version(sql);
        if (version > Migrations.newest()) return new StoreOpening.NewerVersion(version);
        if (Migrations.bringUpToDate(sql, transactions) instanceof SaveOutcome.NotSaved(var why))
            return new StoreOpening.CannotWrite(why.name());
        var findings = SelfCheck.findings(sql, path);
        return findings.isEmpty()
                ? new StoreOpening.Opened(this)
                : new StoreOpening.Unsafe(findings);
    }

    private static StoreOpening refusal(int code, Exception cause) {
        return switch (code) {
            case ResultCode.NOT_A_DATABASE, ResultCode.CORRUPT ->
                    new StoreOpening.NotADatabaseOrWrongKey();
            case ResultCode.BUSY, ResultCode.LOCKED -> new StoreOpening.LockedByAnotherProcess();
            case ResultCode.READ_ONLY,
                    ResultCode.IO_ERROR,
                    ResultCode.FULL,
                    ResultCode.CANNOT_OPEN ->
                    new StoreOpening.CannotWrite("SQLite code " + code);
            default -> throw new IllegalStateException("The store could not be opened", cause);
        };
    }

    /** Puts the log into the file and lets the next process in. */
    @Override
    public void close() {
        try {
            connection.close();
            lock.close();
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
