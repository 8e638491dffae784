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
        return percentile(times, 50);
    }

    static double percentile(double[] times, int percent) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    static double millis(Callable<?> job) throws Exception {
        var start = System.nanoTime();
        job.call();
        return (System.nanoTime() - start) / 1e6;
    }
}
