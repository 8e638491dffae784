package org.tyst.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/** One value as it was, as it is in mine, as it is in theirs. What is absent is a missing node. */
record ThreeWays(JsonNode base, JsonNode mine, JsonNode theirs) {
    boolean same() {
        return Alike.is(mine, theirs);
    }

    boolean mineUnchanged() {
        return Alike.is(mine, base);
    }

    boolean theirsUnchanged() {
        return Alike.is(theirs, base);
    }

    /** True of every side that has the value at all, and of one at least. */
    boolean all(Predicate<JsonNode> test) {
        return (test.test(mine) || test.test(theirs))
                && (absent(base) || test.test(base))
                && (absent(mine) || test.test(mine))
                && (absent(theirs) || test.test(theirs));
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
