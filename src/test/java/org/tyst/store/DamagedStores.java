package org.tyst.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tyst.interviews.Statement;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKeys;

/**
 * One small record as it lay on the disk at four moments, and what becomes of it when something happens to its files. Every
 * case has a seed. A case is silent when the record opens and does not say what was written.
 */
public final class DamagedStores {
    private static final List<String> TABLES =
            List.of("item", "sealed", "content", "conflict", "audit", "setting", "find");
    private static final int PAGE = 4096;
    private static final String TOLD_BY_CHECK = "not whole";

    private final Path home;
    private final VaultKeys keys = TestKeys.random();
    private final VaultKeys others = TestKeys.random();
    private final Clock clock = Clock.systemUTC();
    private final Set<String> everWritten = new HashSet<>();
    private final Path older;
    private final Path shut;
    private final Path killed;
    private final Path foreign;
    private final String whole;
    private String hurt = "";

    /** How a case ended. */
    public enum End {
        /** It opens and says exactly what was written. */
        HARMLESS,
        /** It does not open, or a page of it says that it cannot be read. There is a page for the user. */
        TOLD,
        SILENT,
        CRASHED
    }

    public DamagedStores(Path home) throws IOException {
        this.home = home;
        this.older = home.resolve("older");
        this.shut = home.resolve("shut");
        this.killed = home.resolve("killed");
        this.foreign = home.resolve("foreign");
        written();
        this.whole = read(shut);
    }

    /** An older state, a later one as a killed process leaves it, and the same when it was closed in good order. */
    private void written() throws IOException {
        var live = home.resolve("live");
        try (var store = opened(live, keys)) {
            write(store, 0, 20);
            copyFolder(live, older);
        }
        try (var store = opened(live, keys)) {
            write(store, 5, 30);
            copyFolder(live, killed);
        }
        copyFolder(live, shut);
        try (var store = opened(foreign, others)) {
            write(store, 0, 25);
        }
    }

    private void write(Store store, int from, int to) {
        var record = new StoredRecord(store, keys, TemporaryRecord.REES, clock, System::nanoTime);
        var interview = Made.interview(Made.aCase("XX26P00417").id());
        for (int i = from; i < to; i++) {
            var said = "What was said, " + i + ". " + "And more of it. ".repeat(i * 7);
            var statement = Made.statement(interview, i, said);
            record.interviews().keep(interview, List.<Statement>of(statement), List.of());
        }
        everWritten.addAll(store.sql().rows("SELECT body FROM item", row -> row.text(1)));
    }

    /** What was done in the last case, for a failing test to say. */
    public String hurt() {
        return hurt;
    }

    public End run(long seed) {
        var random = new Random(seed);
        var folder = home.resolve("case");
        try {
            clear(folder);
            copyFolder(random.nextBoolean() ? shut : killed, folder);
            hurt(folder, random);
            return end(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Salvages a case that was told, with the older state as its backup: true if nothing came out that never went in. */
    public boolean salvagesOnlyTheTruth(long seed) throws IOException {
        if (run(seed) != End.TOLD) return true;
        var folder = home.resolve("case");
        backUp(folder);
        if (!(new Salvage(folder, keys, clock).run() instanceof Salvage.Outcome.Saved)) return true;
        try (var store = opened(folder, keys)) {
            var bodies = store.sql().rows("SELECT body FROM item", row -> row.text(1));
            return store.isWhole() && bodies.size() >= 20 && everWritten.containsAll(bodies);
        }
    }

    private void backUp(Path folder) throws IOException {
        var backups = new Backups(folder, clock);
        var next = backups.next();
        Disk.copy(older.resolve(StoreFile.NAME), next);
        if (Files.exists(Disk.log(older.resolve(StoreFile.NAME))))
            Disk.copy(Disk.log(older.resolve(StoreFile.NAME)), Disk.log(next));
        if (backups.keepNext(keys.database()).isEmpty())
            throw new IOException("The older state makes no backup");
    }

    private End end(Path folder) {
        try {
            return switch (Store.open(folder, keys.database(), clock)) {
                case StoreOpening.Opened(var store) -> {
                    try (store) {
                        var said = said(store);
                        if (said.equals(TOLD_BY_CHECK)) yield End.TOLD;
                        yield said.equals(whole) ? End.HARMLESS : End.SILENT;
                    }
                }
                case StoreOpening refused -> End.TOLD;
            };
        } catch (SqlTrouble e) {
            return e.isDamage() ? End.TOLD : End.CRASHED;
        } catch (RuntimeException e) {
            return End.CRASHED;
        }
    }

    private void hurt(Path folder, Random random) throws IOException {
        var file = folder.resolve(StoreFile.NAME);
        var log = Disk.log(file);
        var target = Disk.size(log) > 0 && random.nextBoolean() ? log : file;
        var how = random.nextInt(12);
        hurt = "way " + how + " on " + target.getFileName();
        switch (how) {
            case 0, 1, 2 -> Scars.flip(target, random.nextLong(Disk.size(target) * 8));
            case 3 -> Scars.cut(target, random.nextLong(Disk.size(target)));
            case 4 -> Scars.cut(target, random.nextLong(Disk.size(target)) / PAGE * PAGE);
            case 5 -> swapPages(file, random);
            case 6 -> zeros(target, random);
            case 7 -> Files.delete(target);
            case 8 -> put(older.resolve(StoreFile.NAME), file);
            case 9 -> olderLog(folder, log);
            case 10 ->
                    put(
                            (random.nextBoolean() ? foreign : older).resolve(Witness.NAME),
                            folder.resolve(Witness.NAME));
            default -> put(foreign.resolve(StoreFile.NAME), file);
        }
    }

    private static void swapPages(Path file, Random random) throws IOException {
        var pages = Disk.size(file) / PAGE;
        if (pages < 2) return;
        Scars.swap(file, PAGE, random.nextLong(pages) * PAGE, random.nextLong(pages) * PAGE);
    }

    private static void zeros(Path target, Random random) throws IOException {
        var bytes = Files.readAllBytes(target);
        var from = random.nextInt(bytes.length);
        var to = Math.min(bytes.length, from + 1 + random.nextInt(PAGE));
        java.util.Arrays.fill(bytes, from, to, (byte) 0);
        Files.write(target, bytes);
    }

    private void olderLog(Path folder, Path log) throws IOException {
        var before = Disk.log(older.resolve(StoreFile.NAME));
        if (Files.exists(before)) put(before, log);
        else Files.deleteIfExists(log);
        Files.deleteIfExists(folder.resolve(StoreFile.NAME + "-shm"));
    }

    private static void put(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private String read(Path folder) throws IOException {
        var copy = home.resolve("read");
        copyFolder(folder, copy);
        try (var store = opened(copy, keys)) {
            return said(store);
        }
    }

    private static String said(Store store) {
        var all = new StringBuilder();
        for (var table : TABLES)
            for (var row :
                    store.sql().rows("SELECT * FROM " + table + " ORDER BY rowid", Sql.Row::all))
                row.forEach((name, value) -> all.append(name).append(plain(value)));
        if (!store.isWhole()) return TOLD_BY_CHECK;
        return Sha256.hex(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String plain(Object value) {
        return value instanceof byte[] bytes
                ? java.util.HexFormat.of().formatHex(bytes)
                : String.valueOf(value);
    }

    private Store opened(Path folder, VaultKeys with) {
        return ((StoreOpening.Opened) Store.open(folder, with.database(), clock)).store();
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                put(file, to.resolve(file.getFileName()));
        }
        Files.deleteIfExists(to.resolve(StoreFile.NAME + "-shm"));
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
