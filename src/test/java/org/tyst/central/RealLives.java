package org.tyst.central;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.tyst.sync.History;
import org.tyst.sync.Lives;

/** The lives of the simulation with everything real. Some at a time: mostly they wait for a disk. */
public final class RealLives {
    private static final int AT_A_TIME = 4;

    private RealLives() {}

    /** What went wrong in which life, and everything that led to it. */
    public static List<String> wrong(long from, long count) throws Exception {
        var next = new AtomicLong(from);
        var wrong = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(AT_A_TIME)) {
            Callable<List<String>> some = () -> some(next, from + count);
            for (Future<List<String>> found : pool.invokeAll(List.of(some, some, some, some)))
                wrong.addAll(found.get());
        }
        return wrong;
    }

    private static List<String> some(AtomicLong next, long end) throws Exception {
        var wrong = new ArrayList<String>();
        try (var world = new RealWorld()) {
            for (var seed = next.getAndIncrement();
                    seed < end && wrong.isEmpty();
                    seed = next.getAndIncrement()) wrong(seed, world).ifPresent(wrong::add);
        }
        return wrong;
    }

    private static Optional<String> wrong(long seed, RealWorld world) {
        return Lives.wrong(seed, new History(seed, world.begin(seed)));
    }
}
