package org.tyst.bench;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of attachments alone, for whoever works on them. */
class AttachmentBench {
    @TempDir Path folder;

    @Test
    void measure() throws Exception {
        var figures = new Figures(Path.of("target", "bench", "attachments.json"));
        new AttachmentFigures(new Laptop(folder), figures).measure();
        new AttachmentRoadFigures(figures).measure();
    }
}
