package org.tyst.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Whether two values mean the same: a set has no order, but its JSON has one. */
final class Alike {
    private Alike() {}

    static boolean is(JsonNode one, JsonNode other) {
        return one.equals(other)
                || isTexts(one)
                        && isTexts(other)
                        && one.size() == other.size()
                        && texts(one).equals(texts(other));
    }

    private static boolean isTexts(JsonNode node) {
        return node.isArray()
                && node.valueStream().allMatch(JsonNode::isTextual)
                && texts(node).size() == node.size();
    }

    private static Set<JsonNode> texts(JsonNode array) {
        var texts = new HashSet<JsonNode>();
        array.forEach(texts::add);
        return texts;
    }
}
