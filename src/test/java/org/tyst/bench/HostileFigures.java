package org.tyst.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.tyst.central.HostileRun;

/** A hundred thousand requests that no laptop of ours would send: none may have an effect, be answered with a fault of ours, or fill the memory. */
final class HostileFigures {
    private static final int REQUESTS = Integer.getInteger("bench.hostile", 100_000);
    private static final int WARM_UP = 4_000;
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_KEPT = 64;

    private final Figures figures;

    HostileFigures(Figures figures) {
        this.figures = figures;
    }

    void measure() throws Exception {
        new HostileRun().run(1, WARM_UP);
        var before = used();
        var report = new HostileRun().run(417, REQUESTS);
        var kept = used() - before;
        figures.count("hostile.requests", report.requests());
        figures.count("hostile.effects", report.effects().size());
        figures.count("hostile.faults", report.faults().size());
        figures.add("hostile.memory_kept_mb", (double) kept, "MB", 0);
        assertThat(report.effects()).isEmpty();
        assertThat(report.faults()).isEmpty();
        assertThat(kept).isLessThan(MOST_KEPT);
    }

    /** In megabytes, after a collection. */
    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
