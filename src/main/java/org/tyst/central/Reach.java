package org.tyst.central;

import java.util.Set;
import org.tyst.sync.Kind;

/** What whoever asks may do in one case, kind by kind, over all the roles that they have in it at this moment. */
record Reach(Set<Kind> reads, Set<Kind> writes) {
    Reach {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
    }

    static final Reach NONE = new Reach(Set.of(), Set.of());

    /** The case is not theirs in any way, and nothing may be said about it. */
    boolean isNone() {
        return reads.isEmpty();
    }

    boolean isReadOnly() {
        return writes.isEmpty();
    }

    /** There may be items in the case that they do not see. */
    boolean isPart() {
        return !reads.containsAll(Set.of(Kind.values()));
    }
}
