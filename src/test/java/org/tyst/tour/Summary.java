package org.tyst.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tyst.basics.Json;

/** What the tour did, counted as it is done, and how long the main things took. */
final class Summary {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> pages = new TreeMap<>();
    private final Map<String, Long> milliseconds = new LinkedHashMap<>();

    void count(String what) {
        count(what, 1);
    }

    void count(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    void pages(String copy, int count) {
        pages.put(copy, count);
    }

    /** Does it, and notes how long it took until it could be seen. */
    void time(String what, Runnable act) {
        var start = System.nanoTime();
        act.run();
        took(what, Duration.ofNanos(System.nanoTime() - start));
    }

    void took(String what, Duration duration) {
        milliseconds.put(what, duration.toMillis());
    }

    void write(Path file) throws IOException {
        var all = new LinkedHashMap<String, Object>(counts);
        all.put("pages", pages);
        all.put("milliseconds", milliseconds);
        Files.writeString(
                file,
                Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(all),
                StandardCharsets.UTF_8);
    }
}
