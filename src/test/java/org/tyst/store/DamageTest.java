package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.app.DamagedDoors;
import org.tyst.store.DamagedStores.End;
import org.tyst.vault.DamagedVaults;

/** Three hundred records to which something happened; the bench makes it ten thousand. */
class DamageTest {
    private static final int CASES = 300;
    private static final int SALVAGED = 40;
    private static final int AT_THE_DOOR = 40;

    @TempDir Path home;

    private DamagedStores stores;

    @BeforeEach
    void written() throws Exception {
        stores = new DamagedStores(home);
    }

    @Test
    void nothingIsReadThatWasNotWrittenAndNothingEndsWithoutAnAnswer() {
        var ends =
                LongStream.range(0, CASES)
                        .mapToObj(seed -> seed + " " + stores.run(seed) + " " + stores.hurt());

        assertThat(ends)
                .noneMatch(end -> end.contains(End.SILENT.name()))
                .noneMatch(end -> end.contains(End.CRASHED.name()))
                .anyMatch(end -> end.contains(End.HARMLESS.name()))
                .anyMatch(end -> end.contains(End.TOLD.name()));
    }

    @Test
    void noVaultPassesForWhatItIsNot() throws Exception {
        var vaults = new DamagedVaults(Files.createDirectories(home.resolve("vaults")));
        assertThat(LongStream.range(0, CASES).mapToObj(vaults::run))
                .doesNotContain(End.SILENT, End.CRASHED)
                .contains(End.HARMLESS, End.TOLD);
    }

    @Test
    void noDoorIsLeftWithoutAnAnswerOrWithTheRecordOpenBehindIt() throws Exception {
        var doors = new DamagedDoors(Files.createDirectories(home.resolve("doors")));
        assertThat(LongStream.range(0, AT_THE_DOOR).mapToObj(doors::run))
                .doesNotContain(End.CRASHED)
                .contains(End.HARMLESS, End.TOLD);
    }

    @Test
    void whatIsSavedWasWrittenAndIsNeverLessThanTheBackup() throws Exception {
        for (long seed = 0; seed < SALVAGED; seed++)
            assertThat(stores.salvagesOnlyTheTruth(seed)).as("seed " + seed).isTrue();
    }
}
