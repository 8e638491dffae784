package org.tyst.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig.JournalMode;
import org.tyst.vault.VaultKey;

/**
 * A file that is not the live record: a backup, a copy that is being brought to a newer version, a damaged one that was set
 * aside. It is opened by itself, without a log of its own, so that closing it leaves one whole file.
 */
final class StoreCopy implements AutoCloseable {
    /** What must be there in the same number after a copy was made or changed. */
    private static final List<String> COUNTED =
            List.of("item", "sealed", "content", "conflict", "audit", "setting");

    private final Path file;
    private final Connection connection;
    private final Sql sql;

    private StoreCopy(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    static StoreCopy open(Path file, VaultKey key) {
        var settings = StoreFile.settings(key);
        settings.setJournalMode(JournalMode.DELETE);
        try {
            return new StoreCopy(file, StoreFile.connect(file, settings));
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    Sql sql() {
        return sql;
    }

    int version() {
        return Migrations.version(sql);
    }

    List<Long> counts() {
        return counts(sql);
    }

    static List<Long> counts(Sql sql) {
        return COUNTED.stream().map(table -> sql.number("SELECT count(*) FROM " + table)).toList();
    }

    /** Every page is read, and with it its seal is checked; and the file is not a plain one. */
    boolean isSound() throws IOException {
        return isWhole(sql)
                && sql.word("PRAGMA cipher").equals("chacha20")
                && !SelfCheck.isPlain(file)
                && version() > 0;
    }

    /** Every page, as far as SQLite looks without comparing each index with its table. */
    static boolean isWhole(Sql sql) {
        return sql.word("PRAGMA quick_check").equals("ok");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    /** Whether this is a record that this key opens, with nothing missing in it. */
    static boolean isSound(Path file, VaultKey key) throws IOException {
        if (!Files.exists(file)) return false;
        try (var copy = open(file, key)) {
            return copy.isSound();
        } catch (SqlTrouble e) {
            if (e.isDamage()) return false;
            throw e;
        }
    }
}
