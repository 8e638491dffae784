package org.tyst.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** The merge of two JSON objects, by the policy of each field. Fields that this version does not know are carried like any other. */
final class Fields {
    private Fields() {}

    static ObjectNode merged(
            Kind kind, JsonNode base, JsonNode mine, JsonNode theirs, Set<String> conflicts) {
        return merged(kind, "", base, mine, theirs, conflicts);
    }

    static ObjectNode merged(
            Kind kind,
            String above,
            JsonNode base,
            JsonNode mine,
            JsonNode theirs,
            Set<String> conflicts) {
        var merged = JsonNodeFactory.instance.objectNode();
        for (var name : namesOf(theirs, mine)) {
            var three = new ThreeWays(base.path(name), mine.path(name), theirs.path(name));
            var value = value(kind, above + name, three, conflicts);
            if (!value.isMissingNode()) merged.set(name, value);
        }
        return merged;
    }

    private static JsonNode value(Kind kind, String path, ThreeWays three, Set<String> conflicts) {
        var policy = FieldPolicy.of(path, three);
        if (policy == FieldPolicy.STRICTEST) return Strictest.of(path, three, conflicts);
        if (three.mineUnchanged() || three.same()) return three.theirs();
        if (three.theirsUnchanged()) return three.mine();
        return switch (policy) {
            case STRICTEST, THEIRS -> three.theirs();
            case SET -> Arrays3.asSet(three);
            case BY_KEY -> Arrays3.byKey(kind, path, three, conflicts);
            case MAP ->
                    merged(kind, path + "/", three.base(), three.mine(), three.theirs(), conflicts);
            case CHOOSE -> {
                conflicts.add(path);
                yield three.theirs();
            }
        };
    }

    /** The fields in which {@code one} says something new that {@code other} does not. */
    static Set<String> changedIn(Writing one, Writing base, Writing other) {
        var changed = new LinkedHashSet<String>();
        for (var name : namesOf(one.body(), base.body())) {
            if (saysNew(
                    new ThreeWays(
                            base.body().path(name),
                            one.body().path(name),
                            other.body().path(name)))) changed.add(name);
        }
        changed.removeIf(FieldPolicy::isOrder);
        return changed;
    }

    private static boolean saysNew(ThreeWays three) {
        return !three.mineUnchanged() && !three.same();
    }

    private static Set<String> namesOf(JsonNode first, JsonNode second) {
        var names = new LinkedHashSet<String>();
        first.fieldNames().forEachRemaining(names::add);
        second.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static JsonNode missing() {
        return MissingNode.getInstance();
    }
}
