package org.tyst.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import org.tyst.app.DamagedDoors;
import org.tyst.store.DamagedStores;
import org.tyst.store.DamagedStores.End;
import org.tyst.vault.DamagedVaults;

/** Ten thousand stores and vault files to which something happened: how many were read wrongly, or ended without an answer. */
final class DamageFigures {
    private static final int CASES = Integer.getInteger("damage.cases", 10_000);
    private static final int VAULTS_OF_TEN = 2;

    private final Path folder;
    private final Figures figures;

    DamageFigures(Path folder, Figures figures) {
        this.folder = folder;
        this.figures = figures;
    }

    void measure() throws Exception {
        var stores = new DamagedStores(Files.createDirectories(folder.resolve("stores")));
        var vaults = new DamagedVaults(Files.createDirectories(folder.resolve("vaults")));
        var doors = new DamagedDoors(Files.createDirectories(folder.resolve("doors")));
        var ends = new EnumMap<End, Integer>(End.class);
        for (long seed = 0; seed < CASES; seed++) {
            var of = seed % 10;
            var end =
                    of == 9
                            ? doors.run(seed)
                            : of < VAULTS_OF_TEN ? vaults.run(seed) : stores.run(seed);
            ends.merge(end, 1, Integer::sum);
        }
        figures.count("damage.cases", CASES);
        figures.count("damage.told", ends.getOrDefault(End.TOLD, 0));
        figures.count("damage.silent", ends.getOrDefault(End.SILENT, 0));
        figures.count("damage.crashed", ends.getOrDefault(End.CRASHED, 0));
        assertThat(ends).doesNotContainKeys(End.SILENT, End.CRASHED);
    }
}
