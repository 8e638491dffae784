package org.tyst.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Medians, after a warm-up that is not counted. */
final class Stopwatch {
    private Stopwatch() {}

    static double medianMillis(int warmUps, int runs, Callable<?> job) throws Exception {
        for (var i = 0; i < warmUps; i++) job.call();
        var times = new double[runs];
        for (var i = 0; i < runs; i++) times[i] = millis(job);
        return median(times);
    }

    static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static double millis(Callable<?> job) throws Exception {
        var start = System.nanoTime();
        job.call();
        return (System.nanoTime() - start) / 1e6;
    }
}
