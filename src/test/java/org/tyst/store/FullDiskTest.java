package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKeys;

/** A real, small disk that is really full. Needs the right to mount one; {@link TransactionsTest} asks the same without. */
class FullDiskTest {
    private final VaultKeys keys = TestKeys.random();

    @TempDir Path disk;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()),
                "no right to mount a disk");
    }

    @AfterEach
    void unmount() throws Exception {
        ran("umount", "-l", disk.toString());
    }

    @Test
    void saysNotSavedWhileTheDiskIsFullAndSavesOnceThereIsRoom() throws Exception {
        var interview = Made.interview(Made.aCase("XX26P00417").id());
        var statement = Made.statement(interview, 1, "The first words.");
        var longer = Made.saying(statement, "The first words. " + "And many more. ".repeat(30_000));
        try (var store = open()) {
            var interviews = record(store).interviews();
            interviews.keep(interview, List.of(statement), List.of());
            fill();
            assertThat(interviews.keep(interview, List.of(longer), List.of()))
                    .isEqualTo(new NotSaved(Why.DISK_FULL));
            assertThat(interviews.open(interview.id()).orElseThrow().statements())
                    .containsExactly(statement);
            Files.delete(filler());
            assertThat(interviews.keep(interview, List.of(longer), List.of()))
                    .isInstanceOf(Saved.class);
        }
        try (var store = open()) {
            assertThat(record(store).interviews().open(interview.id()).orElseThrow().statements())
                    .containsExactly(longer);
            assertThat(store.isWhole()).isTrue();
        }
    }

    private StoredRecord record(Store store) {
        return new StoredRecord(
                store, keys, TemporaryRecord.REES, Clock.systemUTC(), System::nanoTime);
    }

    private Store open() {
        return ((StoreOpening.Opened) Store.open(disk, keys.database(), Clock.systemUTC())).store();
    }

    private Path filler() {
        return disk.resolve("filler");
    }

    /** Until the very last byte is taken. */
    private void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (true) out.write(new byte[4096]);
        } catch (IOException e) {
            assertThat(Files.size(filler())).isPositive();
        }
    }

    private static boolean ran(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // no such command here
        }
    }
}
