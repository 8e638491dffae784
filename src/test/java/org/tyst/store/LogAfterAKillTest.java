package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKeys;

/**
 * A laptop that was killed, and somebody who can write to its disk. SQLite's log has checksums, but no key goes into them: they can be
 * worked out anew over other bits.
 */
class LogAfterAKillTest {
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int PAGE = 4096;
    private static final int FRAME = FRAME_HEADER + PAGE;
    private static final int BITS = 40;
    private static final long ROWS = 12;

    private final VaultKeys keys = TestKeys.random();
    private final Random chance = new Random(417);

    @TempDir Path folder;

    @BeforeEach
    void killedWhileWriting() throws Exception {
        var working = folder.resolve("working");
        try (var store = opened(working)) {
            for (long id = 1; id <= ROWS; id++) said(store, id);
            copy(working, folder.resolve("killed"));
        }
    }

    @Test
    void whatWasOnlyInTheLogIsThere() throws Exception {
        var laid = laid();
        assertThat(frames(log(laid))).isGreaterThan(20);
        try (var store = opened(laid)) {
            assertThat(store.sql().rows(READ, row -> row.text(1))).isEqualTo(all());
        }
    }

    @Test
    void aTurnedBitUnderNewChecksumsIsToldAndNothingOfItIsReadOrKept() throws Exception {
        for (var bit = 0; bit < BITS; bit++) {
            var laid = laid();
            turn(log(laid), chance.nextInt(frames(log(laid))));
            var before = Files.readAllBytes(laid.resolve(StoreFile.NAME));
            switch (Store.open(laid, keys.database(), Clock.systemUTC())) {
                case StoreOpening.Opened(Store store) -> {
                    try (store) {
                        assertThat(store.sql().rows(READ, row -> row.text(1)).equals(all()))
                                .as("A page that stands no more was hurt, or nothing is told")
                                .isTrue();
                    }
                }
                case StoreOpening.NotADatabaseOrWrongKey _ ->
                        assertThat(Files.readAllBytes(laid.resolve(StoreFile.NAME)))
                                .isEqualTo(before);
                case StoreOpening other -> throw new AssertionError(other);
            }
        }
    }

    /** Only what stands last of each page counts: an earlier frame of it is never read. */
    @Test
    void everyPageThatStandsIsLookedAt() throws Exception {
        var told = 0;
        var standing = standing(log(laid()));
        for (var frame : standing) {
            var laid = laid();
            turn(log(laid), frame);
            if (Store.open(laid, keys.database(), Clock.systemUTC())
                    instanceof StoreOpening.Opened(Store store)) store.close();
            else told++;
        }
        assertThat(told).isEqualTo(standing.size());
    }

    private static final String READ =
            "SELECT value FROM setting WHERE name LIKE 'said-%' ORDER BY name";

    private static void said(Store store, long id) {
        store.sql().change("INSERT INTO setting (name, value) VALUES (?, ?)", name(id), words(id));
    }

    private static String name(long id) {
        return String.format("said-%03d", id);
    }

    private static String words(long id) {
        return ("What was said, " + id + ". ").repeat(id % 3 == 0 ? 900 : 20);
    }

    private static List<String> all() {
        return java.util.stream.LongStream.rangeClosed(1, ROWS)
                .mapToObj(LogAfterAKillTest::words)
                .toList();
    }

    private Store opened(Path in) {
        return switch (Store.open(in, keys.database(), Clock.systemUTC())) {
            case StoreOpening.Opened(Store store) -> store;
            case StoreOpening other -> throw new AssertionError(other);
        };
    }

    /** As the disk was at the kill. */
    private Path laid() throws IOException {
        var laid = folder.resolve("laid");
        copy(folder.resolve("killed"), laid);
        return laid;
    }

    private static Path log(Path in) {
        return Disk.log(in.resolve(StoreFile.NAME));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var old = Files.list(to)) {
            for (var file : old.toList()) if (Files.isRegularFile(file)) Files.delete(file);
        }
        try (var files = Files.list(from)) {
            for (var file : files.toList())
                if (Files.isRegularFile(file) && !file.toString().endsWith("-shm"))
                    Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static int frames(Path log) {
        return (int) ((Disk.size(log) - HEADER) / FRAME);
    }

    private static List<Integer> standing(Path log) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(log));
        var last = new TreeMap<Integer, Integer>();
        for (var frame = 0; frame < frames(log); frame++)
            last.put(bytes.getInt(HEADER + frame * FRAME), frame);
        return List.copyOf(last.values());
    }

    /** One bit of what the frame holds, and every checksum from there to the end. */
    private void turn(Path log, int frame) throws IOException {
        var bytes = Files.readAllBytes(log);
        var at = HEADER + frame * FRAME + FRAME_HEADER + 600 + chance.nextInt(2_000);
        bytes[at] ^= (byte) (1 << chance.nextInt(8));
        sumUp(bytes);
        Files.write(log, bytes);
    }

    /** As SQLite's "WAL file format" says: two running sums over pairs of words, from the header on. */
    private static void sumUp(byte[] bytes) {
        var log = ByteBuffer.wrap(bytes);
        var order = (log.getInt(0) & 1) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        var sums = new int[] {log.getInt(24), log.getInt(28)};
        for (var at = HEADER; at + FRAME <= bytes.length; at += FRAME) {
            add(sums, log.slice(at, 8).order(order));
            add(sums, log.slice(at + FRAME_HEADER, PAGE).order(order));
            log.putInt(at + 16, sums[0]).putInt(at + 20, sums[1]);
        }
    }

    private static void add(int[] sums, ByteBuffer words) {
        while (words.hasRemaining()) {
            sums[0] += words.getInt() + sums[1];
            sums[1] += words.getInt() + sums[0];
        }
    }
}
