package org.tyst.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.tyst.app.FullWindow;

/** What the window's process holds in memory over the fullest laptop; the floor is the same process at its door. */
final class MemoryFigures {
    private static final Path TOLD_BY_LINUX = Path.of("/proc/self/status");

    private final Path folder;
    private final Figures figures;

    MemoryFigures(Path folder, Figures figures) {
        this.folder = folder;
        this.figures = figures;
    }

    void measure() throws Exception {
        if (!Files.exists(TOLD_BY_LINUX)) return;
        try (var window = new FullWindow(folder)) {
            var floor = window.atTheDoor();
            figures.add("app.rss_large_mb", window.atTheList(), "MB", floor);
        }
    }
}
