package org.tyst.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private static final String SEARCH = "SELECT rowid FROM find WHERE find MATCH ? ORDER BY rowid";
    private static final int PAGE = 4096;
    private static final long HIGHEST = 60;
    private static final int EVERY_LONG = 5;
    private static final int LONGEST = 60_000;

    private final Path home;
    private final VaultKeys keys = TestKeys.random();
    private final VaultKeys others = TestKeys.random();
    private final Clock clock = Clock.systemUTC();
    private final Set<String> everWritten = new HashSet<>();
    private final Path older;
    private final Path shut;
    private final Path killed;
    private final Path foreign;
    private final Map<String, String> whole;
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
            var statement = Made.statement(interview, i, said(i));
            record.interviews().keep(interview, List.<Statement>of(statement), List.of());
        }
        record.settings().put("draft." + from, said(from + EVERY_LONG));
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
                        yield end(store);
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

    /** Nothing checks the whole file first: each row is read as a page of the window reads it, and has to be right or refused. */
    private End end(Store store) {
        var said = said(store);
        if (!whole.entrySet().containsAll(said.entrySet())) return End.SILENT;
        return said.size() == whole.size() ? End.HARMLESS : End.TOLD;
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

    private Map<String, String> read(Path folder) throws IOException {
        var copy = home.resolve("read");
        copyFolder(folder, copy);
        try (var store = opened(copy, keys)) {
            return said(store);
        }
    }

    /** Everything that does not refuse to be read. A row that is simply not there counts as one that says nothing. */
    private static Map<String, String> said(Store store) {
        var all = new HashMap<String, String>();
        for (var table : TABLES) {
            var last = ask(store, "SELECT coalesce(max(rowid), 0) FROM " + table);
            last.ifPresent(found -> all.put(table, found));
            for (long id = 1; id <= HIGHEST; id++) {
                var name = table + " " + id;
                ask(store, "SELECT * FROM " + table + " WHERE rowid = ?", id)
                        .ifPresent(found -> all.put(name, found));
            }
        }
        for (var word : List.of("said", "draft", "word*"))
            ask(store, SEARCH, word).ifPresent(found -> all.put("search " + word, found));
        return all;
    }

    private static Optional<String> ask(Store store, String question, Object... values) {
        try {
            var rows = store.sql().rows(question, Sql.Row::all, values);
            return Optional.of(told(rows));
        } catch (SqlTrouble e) {
            if (e.isDamage()) return Optional.empty();
            throw e;
        }
    }

    private static String told(List<Map<String, @Nullable Object>> rows) {
        var all = new StringBuilder();
        for (var row : rows) row.forEach((name, value) -> all.append(name).append(plain(value)));
        return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Most are short; every fifth is as long as a section of a report, and lies on many pages. */
    private static String said(int i) {
        var few = "What was said, " + i + ". " + "And more of it. ".repeat(i * 7);
        if (i % EVERY_LONG != 0) return few;
        var random = new Random(i);
        var words = new StringBuilder(few);
        var length = LONGEST / 12 + random.nextInt(LONGEST - LONGEST / 12);
        while (words.length() < length)
            words.append("word").append(random.nextInt(2_000)).append(' ');
        return words.toString();
    }

    private static String plain(@Nullable Object value) {
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
