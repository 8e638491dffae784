package org.tyst.cases.family;

import java.util.ArrayList;
import java.util.List;

/** Level lines between two rows, each in the first lane where it touches no other. */
final class Lanes {
    private static final double AIR = 12;

    private final List<List<double[]>> lanes = new ArrayList<>();

    /** The number of the lane, from 0. */
    int take(double from, double to) {
        var span = new double[] {Math.min(from, to) - AIR / 2, Math.max(from, to) + AIR / 2};
        for (var lane = 0; lane < lanes.size(); lane++)
            if (isFree(lanes.get(lane), span)) return taken(lane, span);
        lanes.add(new ArrayList<>());
        return taken(lanes.size() - 1, span);
    }

    int count() {
        return lanes.size();
    }

    private int taken(int lane, double[] span) {
        lanes.get(lane).add(span);
        return lane;
    }

    private static boolean isFree(List<double[]> lane, double[] span) {
        return lane.stream().allMatch(other -> other[1] <= span[0] || span[1] <= other[0]);
    }
}
