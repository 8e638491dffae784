package org.tyst.bench;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How fast the central record takes in and gives out: over TLS, signed, sealed, and on its disk. */
final class SyncFigures {
    private static final int LAPTOPS = 4;
    private static final int MANY_LAPTOPS = 8;
    private static final int A_PUSH = 100;
    private static final int PUSHES = 60;
    private static final int A_PULL = 400;
    private static final int SINGLE = 400;

    /** A node that has run for a minute: by then its code is compiled. It takes some 15,000 pushes. */
    private static final int UNTIL_WARM = 1_900;

    private static final int CASES = 100;

    private final Figures figures;

    SyncFigures(Figures figures) {
        this.figures = figures;
    }

    void measure() throws Exception {
        try (var floor = new Loopback()) {
            batches(floor);
            single(floor);
            empty(floor);
        }
    }

    /** Statements of 1 KB, a hundred in a push, four laptops at once; and the same ones read again. */
    private void batches(Loopback floor) throws Exception {
        var laptops = senders(LAPTOPS);
        try (var lanes = new Lanes<>(laptops);
                var bare = new Lanes<>(laptops)) {
            lanes.perSecond(laptop -> pushes(laptop, PUSHES));
            bare.perSecond(_ -> writes(floor, PUSHES));
            figures.add(
                    "sync.push_items_per_s",
                    lanes.perSecond(laptop -> pushes(laptop, PUSHES)),
                    "1/s",
                    bare.perSecond(_ -> writes(floor, PUSHES)));
            lanes.perSecond(Sender::pullAll);
            bare.perSecond(_ -> reads(floor));
            figures.add(
                    "sync.pull_items_per_s",
                    lanes.perSecond(Sender::pullAll),
                    "1/s",
                    bare.perSecond(_ -> reads(floor)));
        } finally {
            laptops.forEach(Sender::close);
        }
    }

    private static int pushes(Sender laptop, int count) {
        return IntStream.range(0, count).map(_ -> laptop.push(A_PUSH)).sum();
    }

    private static int writes(Loopback floor, int count) {
        return IntStream.range(0, count).map(_ -> floor.write(A_PUSH)).sum();
    }

    private static int reads(Loopback floor) {
        var from = new AtomicLong();
        return IntStream.range(0, 2 * PUSHES * A_PUSH / A_PULL)
                .map(_ -> floor.read(from.getAndAdd(A_PULL), A_PULL).length / Loopback.ROW)
                .sum();
    }

    /** One statement a push, each on the disk before it is answered. */
    private void single(Loopback floor) throws Exception {
        var laptops = senders(MANY_LAPTOPS);
        try (var lanes = new Lanes<>(laptops)) {
            lanes.perSecond(laptop -> one(laptop, UNTIL_WARM));
            var ours = lanes.perSecond(laptop -> one(laptop, SINGLE));
            lanes.perSecond(_ -> one(floor, SINGLE / 3));
            figures.add(
                    "central.pushes_per_s", ours, "1/s", lanes.perSecond(_ -> one(floor, SINGLE)));
        } finally {
            laptops.forEach(Sender::close);
        }
    }

    private static int one(Sender laptop, int count) {
        return IntStream.range(0, count).map(_ -> laptop.push(1)).sum();
    }

    private static int one(Loopback floor, int count) {
        return IntStream.range(0, count).map(_ -> floor.write(1)).sum();
    }

    /** A hundred cases, and nothing new in any of them. */
    private void empty(Loopback floor) throws Exception {
        try (var laptop = new Sender()) {
            for (var i = 0; i < CASES; i++) laptop.push(List.of(laptop.made(UUID.randomUUID())));
            var readTo = new HashMap<UUID, Long>();
            laptop.pull(readTo).parts().forEach(part -> readTo.put(part.caseId(), part.to()));
            figures.add(
                    "sync.empty_pull_100.p50_ms",
                    Stopwatch.medianMillis(UNTIL_WARM, 300, () -> laptop.pull(readTo)),
                    "ms",
                    Stopwatch.medianMillis(100, 300, () -> floor.read(0, 1)));
        }
    }

    private static List<Sender> senders(int count) {
        return Stream.generate(Sender::new).limit(count).toList();
    }
}
