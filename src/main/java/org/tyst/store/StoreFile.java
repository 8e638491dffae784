package org.tyst.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.mc.SQLiteMCChacha20Config;
import org.tyst.vault.VaultKey;

/**
 * The file, and how it is connected to. The key goes into the connection's properties, because the driver reads the schema
 * before a {@code PRAGMA key} could run; there it is a String, which cannot be wiped: locking ends the process.
 */
final class StoreFile {
    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);
    static final String NAME = "record.db";
    static final String NATIVE = "native";

    /** Twice as much finds nothing faster on the fullest laptop, and is a fifth of the memory of the program. */
    private static final int CACHE_KIB = -32_768;

    private final Path folder;

    StoreFile(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    Path path() {
        return folder.resolve(NAME);
    }

    /** A question mark would begin options of the driver's own, which a folder's name may never set (CVE-2023-32697). */
    boolean canBeNamed() {
        return folder.toString().indexOf('?') < 0;
    }

    /** The driver unpacks its library and would use the common temp folder, where others could change it. */
    void keepNativeLibraryPrivate() throws IOException {
        var own = folder.resolve(NATIVE);
        Files.createDirectories(own);
        if (Files.getFileStore(own).supportsFileAttributeView("posix"))
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        System.setProperty("org.sqlite.tmpdir", own.toString());
    }

    /** Where a file is made ready that is to take this one's place. */
    Path next() {
        return folder.resolve(NAME + ".next");
    }

    /** There while this file is suspected of damage: it is then read whole before it is opened. */
    Path suspicion() {
        return folder.resolve("record.suspect");
    }

    Path folder() {
        return folder;
    }

    /** A log without its file, or a file without a byte, is no empty record: something is missing. */
    boolean isGone() {
        return Disk.size(path()) == 0;
    }

    /** A killed process leaves its unpacked library behind, a megabyte each time. Only for who holds the lock. */
    void clearLeftovers() throws IOException {
        Disk.delete(next());
        Disk.delete(folder.resolve(Salvage.FOLDER).resolve(NAME));
        try (var files = Files.list(folder.resolve(NATIVE))) {
            for (var file : files.toList()) clear(file);
        }
    }

    private static void clear(Path file) throws IOException {
        try {
            Files.delete(file);
        } catch (AccessDeniedException e) {
            LOG.debug("Windows keeps a library that this process has loaded", e);
        }
    }

    Connection connect(VaultKey key) {
        try {
            return connect(settings(key));
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    /** It changes nothing: neither the file nor, when it is closed, what is in the log. */
    Connection connectToRead(VaultKey key) throws SQLException {
        var settings = settings(key);
        settings.setReadOnly(true);
        return connect(settings);
    }

    Connection connect(SQLiteConfig settings) throws SQLException {
        return connect(path(), settings);
    }

    static Connection connect(Path file, SQLiteConfig settings) throws SQLException {
        return new JDBC().connect(JDBC.PREFIX + file.toAbsolutePath(), settings.toProperties());
    }

    static SQLiteConfig settings(VaultKey key) {
        var config =
                key.use(raw -> SQLiteMCChacha20Config.getDefault().withRawUnsaltedKey(raw).build());
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTempStore(TempStore.MEMORY);
        config.setCacheSize(CACHE_KIB);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(0);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        config.setPragma(Pragma.MMAP_SIZE, "0");
        config.setPragma(Pragma.LIMIT_ATTACHED, "0");
        return config;
    }
}
