package org.tyst.screens.interview;

import java.util.ArrayList;
import java.util.List;

/** Notes that are being brought in: what is left of them, and what became of the rest. It outlives a lock. */
record NotesSoFar(List<Note> left, int confirmed, int leftOut) {
    NotesSoFar {
        left = List.copyOf(left);
    }

    static NotesSoFar none() {
        return new NotesSoFar(List.of(), 0, 0);
    }

    /** The counts go on for as long as something is left; notes that come after that are a new lot. */
    NotesSoFar and(List<Note> more) {
        if (left.isEmpty()) return new NotesSoFar(more, 0, 0);
        var all = new ArrayList<>(left);
        all.addAll(more);
        return new NotesSoFar(all, confirmed, leftOut);
    }

    NotesSoFar confirmedOne() {
        return new NotesSoFar(rest(), confirmed + 1, leftOut);
    }

    NotesSoFar leftOneOut() {
        return new NotesSoFar(rest(), confirmed, leftOut + 1);
    }

    /** The first ones in other pieces: joined, split, or as somebody has typed in it. */
    NotesSoFar withFirst(int replaced, List<Note> by) {
        var all = new ArrayList<>(by);
        all.addAll(left.subList(replaced, left.size()));
        return new NotesSoFar(all, confirmed, leftOut);
    }

    List<Note> rest() {
        return left.subList(1, left.size());
    }

    int all() {
        return left.size() + confirmed + leftOut;
    }

    boolean isUnderWay() {
        return !left.isEmpty();
    }
}
