package org.tyst.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** Several at once, as a service is used. */
final class Lanes<T> implements AutoCloseable {
    private final List<T> each;
    private final ExecutorService threads;

    Lanes(List<T> each) {
        this.each = each;
        this.threads = Executors.newFixedThreadPool(each.size());
    }

    /** How many of whatever they did they did in a second, all of them together. */
    double perSecond(ToIntFunction<T> job) throws Exception {
        var jobs = new ArrayList<Callable<Integer>>();
        for (var lane : each) jobs.add(() -> job.applyAsInt(lane));
        var start = System.nanoTime();
        var done = 0;
        for (var finished : threads.invokeAll(jobs)) done += finished.get();
        return done * 1e9 / (System.nanoTime() - start);
    }

    @Override
    public void close() {
        threads.close();
    }
}
