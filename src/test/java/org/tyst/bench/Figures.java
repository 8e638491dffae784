package org.tyst.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tyst.basics.Json;

/** What was measured so far, told and written anew after each figure: a bench that is cut short leaves what it has. */
final class Figures {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final Path file;
    private final List<Figure> all = new ArrayList<>();

    Figures(Path file) {
        this.file = file;
    }

    synchronized void add(String name, double value, String unit, double floor) throws IOException {
        all.add(Figure.of(name, value, unit, floor));
        OUT.printf(Locale.ROOT, "%-42s %12.3f %-6s floor %12.3f%n", name, value, unit, floor);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(all),
                StandardCharsets.UTF_8);
    }

    /** Only told. */
    void took(Duration time) {
        OUT.printf("%52d s%n", time.toSeconds());
    }

    /** Something counted, for which nothing is the floor. */
    void count(String name, double value) throws IOException {
        add(name, value, "count", 0);
    }
}
