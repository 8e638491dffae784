package org.tyst.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised, measured, each figure beside its floor from the same run. */
class Bench {
    private static final int AT_ONCE = 2;

    private final Figures figures = new Figures(Path.of("target", "bench", "results.json"));

    @TempDir Path folder;

    /** What is timed at the central record comes before what throws a hundred thousand requests at the same one. */
    @Test
    void measure() throws Exception {
        part(new SyncFigures(figures)::measure);
        part(new FirstSyncFigures(figures)::measure);
        part(new GrowthFigures(figures)::measure);
        part(new PracticeFigures(new Laptop(folder.resolve("practice")), figures)::measure);
        together(
                new DamageFigures(folder.resolve("damage"), figures)::measure,
                new SimulationFigures(figures)::measure,
                new HostileFigures(figures)::measure);
        part(new WordsFigures(new Laptop(folder.resolve("words")), figures)::measure);
        part(new AttachmentFigures(new Laptop(folder.resolve("attachments")), figures)::measure);
        part(new AttachmentRoadFigures(figures)::measure);
        part(new ReportFigures(figures)::measure);
        part(new LargeFigures(new Laptop(folder.resolve("large")), figures)::measure);
        part(new WindowFigures(new Laptop(folder.resolve("large")), figures)::measure);
        part(new MemoryFigures(folder.resolve("full"), figures)::measure);
        part(new CrashFigures(folder, figures)::measure);
    }

    /** Told too: how long each part took, for the whole has a limit. */
    private void part(Part part) throws Exception {
        var start = System.nanoTime();
        part.measure();
        figures.took(Duration.ofNanos(System.nanoTime() - start));
    }

    /** What only counts, and for which no clock matters. */
    private void together(Part... parts) throws Exception {
        try (var lanes = Executors.newFixedThreadPool(AT_ONCE)) {
            var running =
                    Stream.of(parts)
                            .map(part ->
                                    lanes.submit(() -> {
                                        part(part);
                                        return part;
                                    }))
                            .toList();
            for (var part : running) part.get();
        }
    }

    @FunctionalInterface
    private interface Part {
        void measure() throws Exception;
    }
}
