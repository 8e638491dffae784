package org.tyst.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Comparator;
import java.util.List;
import org.tyst.basics.Json;

/** What a report says, apart from where it stands in its life: a signature and a manager's check are under exactly this. */
public final class Content {
    private static final List<String> SAYS =
            List.of(
                    "id",
                    "template",
                    "title",
                    "organisation",
                    "language",
                    "direction",
                    "author",
                    "sections",
                    "answers",
                    "follows",
                    "translation");

    private Content() {}

    /** The same on every machine and at every start: sets have no order, so theirs is made. */
    public static String hash(Report report) {
        var all = Json.tree(report);
        all.retain(SAYS);
        return Source.sha256(ordered(all).toString());
    }

    /** Of its own words alone: a manager passes these, and somebody else checks how they were translated. */
    public static String ownHash(Report report) {
        var all = Json.tree(report);
        all.retain(SAYS);
        all.remove("translation");
        return Source.sha256(ordered(all).toString());
    }

    /** Of passages, and of what they were made from. */
    public static String hash(String from, List<List<Run>> passages) {
        return Source.sha256(ordered(Json.tree(new Passages(from, passages))).toString());
    }

    private record Passages(String from, List<List<Run>> words) {}

    private static JsonNode ordered(JsonNode node) {
        if (node.isArray()) return inOrder(node);
        if (!node.isObject()) return node;
        var ordered = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .sorted(Comparator.comparing(field -> field.getKey()))
                .forEach(field -> ordered.set(field.getKey(), ordered(field.getValue())));
        return ordered;
    }

    /** Texts alone in a list are a set of ids; what has an order of its own is a list of things. */
    private static ArrayNode inOrder(JsonNode array) {
        var elements = array.valueStream().map(Content::ordered);
        var isTexts = !array.isEmpty() && array.valueStream().allMatch(JsonNode::isTextual);
        var kept = isTexts ? elements.sorted(Comparator.comparing(JsonNode::asText)) : elements;
        return JsonNodeFactory.instance.arrayNode().addAll(kept.toList());
    }
}
