package org.tyst.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * Restricted, withheld, kept private: once set anywhere it is set everywhere. Lifting it counts only when it was written on
 * the version that stands; a laptop that had not seen that version cannot open what somebody closed, and a person is asked.
 * "Not asked" is no decision: whoever did ask may settle it.
 */
final class Strictest {
    private static final String NOT_ASKED = "NOT_ASKED";

    private Strictest() {}

    static JsonNode of(String path, ThreeWays three, Set<String> conflicts) {
        if (three.mineUnchanged() || three.same()) return three.theirs();
        if (care(three.mine()) > care(three.theirs())) return three.mine();
        if (three.theirsUnchanged() && isNoDecision(three.theirs())) return three.mine();
        conflicts.add(path);
        return three.theirs();
    }

    private static boolean isNoDecision(JsonNode value) {
        return value.isMissingNode() || value.asText().equals(NOT_ASKED) || care(value) == 0;
    }

    private static int care(JsonNode value) {
        return switch (value.asText()) {
            case "WITHHELD", "true" -> 3;
            case "OTHER_RESTRICTION" -> 2;
            case NOT_ASKED -> 1;
            default -> 0;
        };
    }
}
