package org.tyst.cases.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.function.Function;

/** A tree with some of its texts replaced. */
final class Masking {
    private Masking() {}

    static JsonNode of(JsonNode tree, Function<String, Optional<String>> mask) {
        return switch (tree) {
            case ObjectNode object -> masked(object, mask);
            case ArrayNode array -> masked(array, mask);
            case TextNode text ->
                    mask.apply(text.asText()).<JsonNode>map(TextNode::valueOf).orElse(text);
            default -> tree;
        };
    }

    private static ObjectNode masked(ObjectNode object, Function<String, Optional<String>> mask) {
        object.properties().forEach(field -> field.setValue(of(field.getValue(), mask)));
        return object;
    }

    private static ArrayNode masked(ArrayNode array, Function<String, Optional<String>> mask) {
        for (var index = 0; index < array.size(); index++)
            array.set(index, of(array.get(index), mask));
        return array;
    }
}
