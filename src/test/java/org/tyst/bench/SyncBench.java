package org.tyst.bench;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The figures of sync alone, for whoever works on them. */
class SyncBench {
    private final Figures figures = new Figures(Path.of("target", "bench", "sync.json"));

    @Test
    void ofTheService() throws Exception {
        new SyncFigures(figures).measure();
    }

    @Test
    void ofALaptop() throws Exception {
        new FirstSyncFigures(figures).measure();
    }

    @Test
    void ofALargeRecord() throws Exception {
        new GrowthFigures(figures).measure();
    }
}
