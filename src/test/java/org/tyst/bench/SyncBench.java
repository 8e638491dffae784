package org.tyst.bench;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of sync alone, for whoever works on them. */
class SyncBench {
    @TempDir Path folder;

    @Test
    void measure() throws Exception {
        var figures = new Figures(Path.of("target", "bench", "sync.json"));
        new SyncFigures(figures).measure();
        new FirstSyncFigures(figures).measure();
        new GrowthFigures(figures).measure();
    }
}
