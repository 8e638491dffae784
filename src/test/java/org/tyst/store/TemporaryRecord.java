package org.tyst.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKeys;

/** A real encrypted store in a folder that goes when it is closed. */
public final class TemporaryRecord implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-23T10:42:00Z");
    public static final Author REES = new Author("M. Rees", "laptop-1");

    private final Path folder;
    private VaultKeys keys = TestKeys.random();
    private final Clock clock;
    private final Author author;
    private Store store;
    private StoredRecord stored;

    public TemporaryRecord() {
        this(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public TemporaryRecord(Clock clock) {
        this(clock, REES);
    }

    public TemporaryRecord(Clock clock, Author author) {
        this.clock = clock;
        this.author = author;
        this.folder = newFolder();
        this.store = opened();
        this.stored = joined();
    }

    public Store store() {
        return store;
    }

    public StoredRecord stored() {
        return stored;
    }

    public Path folder() {
        return folder;
    }

    public VaultKeys keys() {
        return keys;
    }

    Clock clock() {
        return clock;
    }

    /** What the audit chain says was done, by name, in order. */
    public List<String> acts() {
        return store.sql().rows("SELECT act FROM audit ORDER BY seq", row -> row.text(1));
    }

    /** As after the next unlock. */
    public void reopen() {
        store.close();
        openAgain();
    }

    /** After a test has closed the store itself. */
    public void openAgain() {
        store = opened();
        stored = joined();
    }

    /** After a test has exchanged the keys. */
    public void openWith(VaultKeys other) {
        keys = other;
        openAgain();
    }

    private Store opened() {
        return switch (Store.open(folder, keys.database(), clock)) {
            case StoreOpening.Opened(var open) -> open;
            case StoreOpening other -> throw new AssertionError(other);
        };
    }

    private StoredRecord joined() {
        return new StoredRecord(store, keys, author, clock, System::nanoTime);
    }

    @Override
    public void close() {
        store.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path newFolder() {
        try {
            var parent = Files.createDirectories(Paths.get("target", "tmp"));
            return Files.createTempDirectory(parent.toAbsolutePath(), "record");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
