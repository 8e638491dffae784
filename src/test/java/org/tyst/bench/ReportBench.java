package org.tyst.bench;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The figures of reports alone, for whoever works on them. */
class ReportBench {
    @Test
    void measure() throws Exception {
        new ReportFigures(new Figures(Path.of("target", "bench", "report.json"))).measure();
    }
}
