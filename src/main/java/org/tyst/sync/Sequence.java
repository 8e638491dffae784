package org.tyst.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Their order, with what only mine has put behind what stands before it in mine. */
final class Sequence {
    private Sequence() {}

    static List<String> woven(Collection<String> theirs, Collection<String> mine) {
        var woven = new ArrayList<>(theirs);
        var behind = -1;
        for (var key : mine) {
            if (!woven.contains(key)) woven.add(behind + 1, key);
            behind = woven.indexOf(key);
        }
        return woven;
    }
}
