package org.tyst.bench;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised, measured, each figure beside its floor from the same run. */
class Bench {
    private final Figures figures = new Figures(Path.of("target", "bench", "results.json"));

    @TempDir Path folder;

    @Test
    void measure() throws Exception {
        new PracticeFigures(new Laptop(folder.resolve("practice")), figures).measure();
        new DamageFigures(folder.resolve("damage"), figures).measure();
        new AttachmentFigures(new Laptop(folder.resolve("attachments")), figures).measure();
        new AttachmentRoadFigures(figures).measure();
        new SimulationFigures(figures).measure();
        new HostileFigures(figures).measure();
        new SyncFigures(figures).measure();
        new FirstSyncFigures(figures).measure();
        new GrowthFigures(figures).measure();
        new LargeFigures(new Laptop(folder.resolve("large")), figures).measure();
        new WindowFigures(new Laptop(folder.resolve("large")), figures).measure();
        new MemoryFigures(folder.resolve("full"), figures).measure();
        new CrashFigures(folder, figures).measure();
    }
}
