package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.fixtures.PlainText;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;
import org.tyst.vault.VaultKeys;

/** The record of the first Tyst, opened by this one: killed on the way, and with a disk that has no room for it. */
class UpgradeTest {
    private final VaultKey master = VaultKey.random(new SecureRandom());
    private final VaultKeys keys = TestKeys.of(master);

    @TempDir Path folder;
    @TempDir Path elsewhere;

    @Test
    void bringsEverythingAlongAndKeepsTheOldFile() throws Exception {
        AnOldRecord.in(folder, keys);

        everythingIsThere();

        assertThat(new Backups(folder, Clock.systemUTC()).all()).hasSize(1);
        try (var old = StoreCopy.open(backup(), keys.database())) {
            assertThat(old.version()).isEqualTo(1);
            assertThat(old.isSound()).isTrue();
        }
        assertThat(PlainText.found(folder, "What was said", AnOldRecord.HALF_TYPED)).isEmpty();
    }

    @Test
    void isDoneOnce() throws Exception {
        AnOldRecord.in(folder, keys);
        everythingIsThere();
        everythingIsThere();
        assertThat(new Backups(folder, Clock.systemUTC()).all()).hasSize(1);
    }

    @Test
    void refusesADamagedOldRecordAndLeavesItAlone() throws Exception {
        AnOldRecord.in(folder, keys);
        Scars.flip(folder.resolve(StoreFile.NAME), 70_000 * 8L);
        var before = Files.readAllBytes(folder.resolve(StoreFile.NAME));

        assertThat(Store.open(folder, keys.database(), Clock.systemUTC()))
                .isEqualTo(new StoreOpening.NotADatabaseOrWrongKey());
        assertThat(folder.resolve(StoreFile.NAME)).hasBinaryContent(before);
    }

    /** As soon as a file appears that a step makes: in the middle of that step, or just behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "record.lock",
                "backups",
                "backups/record.db.next",
                "backups/record.db.next-journal",
                "backups/record-",
                "record.db.next",
                "record.db.next-journal",
                "record.witness"
            })
    void losesNothingWhenItIsKilled(String when) throws Exception {
        AnOldRecord.in(folder, keys);
        var process = opening(folder, "any");
        while (process.isAlive() && !appeared(when)) Thread.onSpinWait();
        process.destroyForcibly().waitFor();

        everythingIsThere();
        assertThat(folder.resolve("record.db.next")).doesNotExist();
    }

    /** The largest file the process may write, from nothing to enough: each step is refused at one size or another. */
    @Test
    void losesNothingWhenTheDiskRefusesAnyOfTheWrites() throws Exception {
        var refused = 0;
        for (var kilobytes : List.of(0, 1, 8, 24, 48, 100, 200, 300, 400, 600)) {
            var here = Files.createDirectories(folder.resolve("at" + kilobytes));
            AnOldRecord.in(here, keys);
            var before = Files.readAllBytes(here.resolve(StoreFile.NAME));
            var end = opened(here, kilobytes);
            assumeThat(end).isNotEqualTo(OpensOnce.NO_LIMIT);
            assertThat(end).as(kilobytes + " KiB").isIn(OpensOnce.OPENED, OpensOnce.REFUSED);
            if (end == OpensOnce.REFUSED) {
                refused++;
                assertThat(here.resolve(StoreFile.NAME)).hasBinaryContent(before);
            }
            everythingIsThere(here);
        }
        assertThat(refused).isGreaterThan(3);
    }

    @Test
    void saysWhyItCouldNotBeDone() throws Exception {
        AnOldRecord.in(folder, keys);
        Files.createFile(folder.resolve("backups")); // no folder can be made here

        assertThat(Store.open(folder, keys.database(), Clock.systemUTC()))
                .isEqualTo(new StoreOpening.CannotWrite(Why.DISK_FAILED));
    }

    private int opened(Path where, int kilobytes) throws Exception {
        var process = opening(where, String.valueOf(kilobytes * 1024L));
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Process opening(Path where, String limit) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpensOnce.class.getName(),
                        where.toString(),
                        master.<String>use(HexFormat.of()::formatHex),
                        elsewhere.toString(),
                        limit)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private boolean appeared(String name) throws IOException {
        if (!name.endsWith("-")) return Files.exists(folder.resolve(name));
        return !new Backups(folder, Clock.systemUTC()).all().isEmpty();
    }

    private Path backup() {
        return new Backups(folder, Clock.systemUTC()).all().getFirst().path();
    }

    private void everythingIsThere() {
        everythingIsThere(folder);
    }

    private void everythingIsThere(Path where) {
        var opened = (StoreOpening.Opened) Store.open(where, keys.database(), Clock.systemUTC());
        try (var store = opened.store()) {
            var record =
                    new StoredRecord(
                            store, keys, TemporaryRecord.REES, Clock.systemUTC(), System::nanoTime);
            var draft = record.interviews().drafts().getFirst();
            assertThat(record.interviews().open(draft.id()).orElseThrow().statements())
                    .hasSize(AnOldRecord.STATEMENTS);
            assertThat(record.scratch().find("contest")).contains(AnOldRecord.HALF_TYPED);
            assertThat(Migrations.version(store.sql())).isEqualTo(Migrations.newest());
            assertThat(store.isWhole()).isTrue();
        }
    }
}
