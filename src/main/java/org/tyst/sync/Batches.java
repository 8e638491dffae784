package org.tyst.sync;

import java.util.ArrayList;
import java.util.List;
import org.tyst.basics.Json;

/** Operations in requests of bearable size, in their order. One that is too large by itself goes alone. */
final class Batches {
    private static final int CHARACTERS = Protocol.LARGEST_PUSH / 4;

    private Batches() {}

    static List<List<Operation>> of(List<Operation> operations) {
        var batches = new ArrayList<List<Operation>>();
        var size = 0;
        for (var op : operations) {
            var more = Json.text(op).length();
            if (batches.isEmpty() || size + more > CHARACTERS) {
                batches.add(new ArrayList<>());
                size = 0;
            }
            batches.getLast().add(op);
            size += more;
        }
        return batches;
    }
}
