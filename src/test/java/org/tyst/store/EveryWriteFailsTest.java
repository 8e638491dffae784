package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;
import org.tyst.vault.VaultKeys;

/**
 * One afternoon's scenario, each time with a disk that refuses a write somewhere else, from the first to the last: SQLite's own
 * limit of pages (the disk is full at page n), and the kernel's limit of a file's size (the write at byte n fails).
 */
class EveryWriteFailsTest {
    static final int SAVES = 30;
    private static final int LOG_STEP = 4 * 1024;

    private final VaultKey master = VaultKey.random(new SecureRandom());
    private final VaultKeys keys = TestKeys.of(master);

    @TempDir Path folder;
    @TempDir Path elsewhere;

    @Test
    void nothingAcknowledgedIsLostAtWhicheverPageTheDiskIsFull() {
        try (var store = opened(folder)) {
            var pages = store.sql().number("PRAGMA page_count");
            var kept = 0;
            for (var most = pages; most < pages + 60; most++) {
                store.sql().rows("PRAGMA max_page_count = " + most, row -> row.number(1));
                var afternoon = new Afternoon(record(store), (int) (most - pages) * SAVES);
                kept += afternoon.spend();
                assertThat(afternoon.missing()).isEmpty();
                assertThat(store.isWhole()).as("page " + most).isTrue();
            }
            assertThat(kept).isPositive();
        }
        try (var store = opened(folder)) {
            assertThat(record(store).audit().verify()).isInstanceOf(Verdict.Whole.class);
        }
    }

    @Test
    void nothingAcknowledgedIsLostAtWhicheverByteAWriteFails() throws Exception {
        var refusals = 0;
        for (var limit = 40 * 1024L; limit < 700 * 1024L; limit += 11 * LOG_STEP) {
            var here = Files.createDirectories(folder.resolve("at" + limit));
            opened(here).close();
            var said = afternoonUnder(here, limit);
            refusals += said.contains("not saved") ? 1 : 0;
            try (var store = opened(here)) {
                var missing = Afternoon.missing(record(store), acknowledged(said));
                assertThat(missing).as("limit " + limit).isEmpty();
                assertThat(store.isWhole()).isTrue();
                assertThat(record(store).audit().verify()).isInstanceOf(Verdict.Whole.class);
            }
        }
        assertThat(refusals).isGreaterThan(3);
    }

    private List<String> afternoonUnder(Path here, long limit) throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:-UsePerfData",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Afternoon.class.getName(),
                                here.toString(),
                                master.<String>use(HexFormat.of()::formatHex),
                                elsewhere.toString(),
                                String.valueOf(limit))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var said = lines.lines().toList();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assumeThat(process.exitValue()).isNotEqualTo(OpensOnce.NO_LIMIT);
            assertThat(process.exitValue()).as(limit + ": " + said).isZero();
            return said;
        }
    }

    private static List<Integer> acknowledged(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith("saved "))
                .map(line -> Integer.valueOf(line.substring("saved ".length())))
                .toList();
    }

    private StoredRecord record(Store store) {
        return new StoredRecord(
                store, keys, TemporaryRecord.REES, Clock.systemUTC(), System::nanoTime);
    }

    private Store opened(Path where) {
        return ((StoreOpening.Opened) Store.open(where, keys.database(), Clock.systemUTC()))
                .store();
    }
}
