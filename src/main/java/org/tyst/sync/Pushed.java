package org.tyst.sync;

import java.util.List;
import java.util.UUID;

/** What the central record says to a push. */
public sealed interface Pushed {
    /** In the order of the operations. One bad operation has its own outcome; the rest flow. */
    record Taken(List<OpOutcome> outcomes) implements Pushed {
        public Taken {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Nothing was taken: the last mark that was seen of this laptop is another than it said. It may be an older copy of itself. */
    record Overtaken(UUID lastSeen) implements Pushed {}
}
