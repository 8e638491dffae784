package org.tyst.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.tyst.sync.Lives;

/** Made-up lives of two laptops, other ones than the suite's: in how many of them a word was lost, or shown where it may not be. */
final class SimulationFigures {
    private static final int HISTORIES = Integer.getInteger("bench.histories", 200_000);
    private static final int FIRST = 1_000_000_000;

    private final Figures figures;

    SimulationFigures(Figures figures) {
        this.figures = figures;
    }

    void measure() throws Exception {
        var wrong = Lives.wrong(FIRST, HISTORIES);
        figures.count("sim.histories", HISTORIES);
        figures.count("sim.violations", wrong.size());
        assertThat(wrong).isEmpty();
    }
}
