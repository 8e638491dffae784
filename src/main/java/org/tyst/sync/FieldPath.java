package org.tyst.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The way to a field of a body: names, and in a list the id of the element, with a slash between. */
final class FieldPath {
    private FieldPath() {}

    static JsonNode at(ObjectNode body, String path) {
        JsonNode node = body;
        for (var step : path.split("/", -1)) node = step(node, step);
        return node;
    }

    /** A copy with that field as given; a missing value takes the field out. */
    static ObjectNode with(ObjectNode body, String path, JsonNode value) {
        var copy = body.deepCopy();
        var steps = List.of(path.split("/", -1));
        JsonNode holder = copy;
        for (var step : steps.subList(0, steps.size() - 1)) holder = step(holder, step);
        if (holder instanceof ObjectNode object) put(object, steps.getLast(), value);
        return copy;
    }

    private static void put(ObjectNode object, String name, JsonNode value) {
        if (value.isMissingNode()) object.remove(name);
        else object.set(name, value);
    }

    private static JsonNode step(JsonNode node, String step) {
        if (!(node instanceof ArrayNode array)) return node.path(step);
        for (var element : array) if (Arrays3.key(element).equals(step)) return element;
        return Fields.missing();
    }
}
