package org.tyst.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Lists, three ways. Their order stands; what only mine has is put behind what stood before it in mine. */
final class Arrays3 {
    private Arrays3() {}

    static String key(JsonNode element) {
        return element.path("id").asText(element.path("key").asText(""));
    }

    static ArrayNode asSet(ThreeWays three) {
        var base = elements(three.base());
        var mine = elements(three.mine());
        var result = elements(three.theirs());
        result.removeIf(element -> base.contains(element) && !mine.contains(element));
        mine.stream().filter(element -> !base.contains(element)).forEach(result::add);
        return array(result);
    }

    static ArrayNode byKey(Kind kind, String path, ThreeWays three, Set<String> conflicts) {
        var base = keyed(three.base());
        var mine = keyed(three.mine());
        var theirs = keyed(three.theirs());
        var merged = new LinkedHashMap<String, JsonNode>();
        for (var key : Sequence.woven(theirs.keySet(), mine.keySet())) {
            var one = new ThreeWays(at(base, key), at(mine, key), at(theirs, key));
            var value = element(kind, path + "/" + key + "/", one, conflicts);
            if (!value.isMissingNode()) merged.put(key, value);
        }
        return array(merged.values());
    }

    /** Taken out on one side and edited on the other: the edit wins. */
    private static JsonNode element(Kind kind, String path, ThreeWays one, Set<String> conflicts) {
        if (one.mineUnchanged() || one.same()) return one.theirs();
        if (one.theirsUnchanged()) return one.mine();
        if (one.mine().isMissingNode()) return one.theirs();
        if (one.theirs().isMissingNode()) return one.mine();
        return Fields.merged(kind, path, one.base(), one.mine(), one.theirs(), conflicts);
    }

    private static JsonNode at(Map<String, JsonNode> elements, String key) {
        return elements.getOrDefault(key, Fields.missing());
    }

    private static Set<JsonNode> elements(JsonNode array) {
        var elements = new LinkedHashSet<JsonNode>();
        array.forEach(elements::add);
        return elements;
    }

    private static Map<String, JsonNode> keyed(JsonNode array) {
        var keyed = new LinkedHashMap<String, JsonNode>();
        array.forEach(element -> keyed.put(key(element), element));
        return keyed;
    }

    private static ArrayNode array(Iterable<JsonNode> elements) {
        var array = JsonNodeFactory.instance.arrayNode();
        elements.forEach(array::add);
        return array;
    }
}
