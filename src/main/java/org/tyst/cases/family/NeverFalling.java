package org.tyst.cases.family;

import java.util.ArrayDeque;
import java.util.stream.DoubleStream;

/** The row of numbers nearest to a given one in which no number is smaller than the one before it. */
final class NeverFalling {
    private NeverFalling() {}

    private record Run(double sum, int count) {
        double mean() {
            return sum / count;
        }

        Run and(Run next) {
            return new Run(sum + next.sum, count + next.count);
        }
    }

    /** Neighbours in the wrong order are taken together at their mean, until none are. */
    static double[] nearest(double[] wished) {
        var runs = new ArrayDeque<Run>();
        for (var each : wished) {
            var run = new Run(each, 1);
            while (!runs.isEmpty() && runs.getLast().mean() > run.mean())
                run = runs.removeLast().and(run);
            runs.addLast(run);
        }
        return runs.stream()
                .flatMapToDouble(run -> DoubleStream.generate(run::mean).limit(run.count()))
                .toArray();
    }
}
