package org.tyst.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reading one change must cost the same however much else the central record holds: in this person's cases and in everybody's. */
final class GrowthFigures {
    private static final int CASES = 60;
    private static final int OF_OTHERS = 540;
    private static final int PULLS = 300;
    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;

    private final Figures figures;
    private final Map<UUID, Long> readTo = new HashMap<>();

    GrowthFigures(Figures figures) {
        this.figures = figures;
    }

    void measure() throws Exception {
        try (var laptop = new Sender();
                var rows = new ManyRows()) {
            var cases = Stream.generate(UUID::randomUUID).limit(CASES).toList();
            for (var one : cases) laptop.push(List.of(laptop.made(one)));
            var all = Stream.concat(cases.stream(), rows.casesOfOthers(OF_OTHERS)).toList();
            rows.fill(all, SMALL);
            var small = medianOfPulls(laptop, cases, rows);
            rows.fill(all, LARGE - SMALL);
            var large = medianOfPulls(laptop, cases, rows);
            figures.add("sync.pull_of_one_change.p50_ms", large, "ms", small);
            figures.add("sync.pull_growth", large / small, "ratio", 1);
        }
    }

    /** Of reading one new statement; the first half is a warm-up. */
    private double medianOfPulls(Sender laptop, List<UUID> cases, ManyRows rows) throws Exception {
        readTo.putAll(rows.versions(cases));
        var times = new double[PULLS];
        for (var i = 0; i < 2 * PULLS; i++) {
            laptop.push(List.of(laptop.made(cases.get(i % CASES))));
            times[i % PULLS] = Stopwatch.millis(() -> one(laptop));
        }
        return Stopwatch.median(times);
    }

    private int one(Sender laptop) {
        var parts = laptop.pull(readTo).parts();
        parts.forEach(part -> readTo.put(part.caseId(), part.to()));
        var items = parts.stream().mapToInt(part -> part.items().size()).sum();
        if (items != 1) throw new AssertionError("One change was pushed, and " + items + " came");
        return items;
    }
}
