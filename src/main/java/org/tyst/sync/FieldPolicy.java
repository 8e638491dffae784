package org.tyst.sync;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** How two changes of one field are brought together. Words are never woven: two texts are a choice for a person. */
enum FieldPolicy {
    /** A person chooses; until then theirs stands. Every text and every single value. */
    CHOOSE,
    /** Both sides' additions and removals. */
    SET,
    /** A list of things that have ids, each merged by itself. */
    BY_KEY,
    /** An object that is a list of independent answers. */
    MAP,
    /** The more careful of the two. */
    STRICTEST,
    /** Not worth a person's time. */
    THEIRS;

    private static final Set<String> MAPS =
            Set.of(
                    "told",
                    "keepPrivate",
                    "nameKinds",
                    "telling",
                    "conduct",
                    "conduct/explained",
                    "conduct/message",
                    "conduct/tools",
                    "conduct/distress");
    private static final Set<String> LISTS =
            Set.of(
                    "present",
                    "steps",
                    "relationships",
                    "answers",
                    "directedReports",
                    "telling/pasted");
    private static final Set<String> CAREFUL =
            Set.of(
                    "confidentiality",
                    "restricted",
                    "contested",
                    "withheld",
                    "hold",
                    "safeContact",
                    "keepPrivate/asked");
    private static final Set<String> ORDER = Set.of("position", "place");

    static FieldPolicy of(String path, ThreeWays three) {
        if (CAREFUL.contains(path)) return STRICTEST;
        if (isOrder(path)) return THEIRS;
        if (three.all(FieldPolicy::isKeyed)) return BY_KEY;
        if (three.all(FieldPolicy::isSetOfTexts)) return SET;
        if (LISTS.contains(path) && three.all(FieldPolicy::isSet)) return SET;
        if (MAPS.contains(path) && three.all(JsonNode::isObject)) return MAP;
        return CHOOSE;
    }

    /** The careful answers of another text put into this one. */
    static ObjectNode takeCare(ObjectNode body, ObjectNode from) {
        for (var path : CAREFUL) {
            var at = JsonPointer.compile("/" + path);
            var holder = body.at(at.head());
            if (holder instanceof ObjectNode into && from.at(at) instanceof ValueNode answer)
                if (!answer.isMissingNode()) into.set(at.last().getMatchingProperty(), answer);
        }
        return body;
    }

    static boolean isOrder(String path) {
        return ORDER.contains(path);
    }

    /** No two elements alike, and nothing in them whose order might matter: a sentence may lie in pieces in a list. */
    private static boolean isSet(JsonNode node) {
        var seen = new LinkedHashSet<JsonNode>();
        node.forEach(seen::add);
        return node.isArray() && seen.size() == node.size();
    }

    private static boolean isSetOfTexts(JsonNode node) {
        return isSet(node) && node.valueStream().allMatch(JsonNode::isTextual);
    }

    private static boolean isKeyed(JsonNode node) {
        var keys = new LinkedHashSet<String>();
        node.forEach(element -> keys.add(Arrays3.key(element)));
        return node.isArray()
                && keys.size() == node.size()
                && !keys.contains("")
                && !node.isEmpty();
    }
}
