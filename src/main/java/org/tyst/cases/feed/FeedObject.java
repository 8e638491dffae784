package org.tyst.cases.feed;

import static org.tyst.cases.ImportFinding.Kind.BLANK_CONFIDENTIALITY;
import static org.tyst.cases.ImportFinding.Kind.EMPTY_OBJECT;
import static org.tyst.cases.ImportFinding.Kind.UNEXPECTED_VALUE;
import static org.tyst.cases.ImportFinding.Kind.UNKNOWN_FIELD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tyst.basics.Text;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ImportFinding;

/**
 * One JSON object of the feed, read field by field. It remembers what nobody asked for, so that nothing in the file is
 * lost only because Tyst does not know its name.
 */
final class FeedObject {
    private final ObjectNode unread;
    private final String pointer;
    private final Findings findings;
    private final Map<String, List<FeedObject>> within = new LinkedHashMap<>();

    FeedObject(ObjectNode tree, String pointer, Findings findings) {
        this.unread = tree;
        this.pointer = pointer;
        this.findings = findings;
    }

    ObjectNode unread() {
        return unread;
    }

    String pointer() {
        return pointer;
    }

    Findings findings() {
        return findings;
    }

    void note(ImportFinding.Kind kind, String field) {
        findings.add(kind, Findings.step(pointer, field));
    }

    /** The field's text, composed and trimmed; blank when it is missing, null or no plain value. */
    String text(String field) {
        var value = unread.path(field);
        if (value.isContainerNode()) {
            note(UNEXPECTED_VALUE, field);
            return "";
        }
        unread.remove(field);
        return value.isMissingNode() || value.isNull() ? "" : Text.kept(value.asText()).strip();
    }

    /** The texts of a list, or the one text that stands in its place. */
    List<String> texts(String field) {
        if (!unread.path(field).isArray())
            return Optional.of(text(field)).filter(one -> !one.isBlank()).stream().toList();
        var list = new ArrayList<String>();
        for (var item : unread.remove(field)) {
            if (item.isValueNode() && !item.asText().isBlank())
                list.add(Text.kept(item.asText()).strip());
            else note(UNEXPECTED_VALUE, field);
        }
        return list;
    }

    Optional<FeedObject> object(String field) {
        var value = unread.path(field);
        if (value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.asText().isBlank()) return Optional.empty();
        if (!(value instanceof ObjectNode tree)) {
            note(UNEXPECTED_VALUE, field);
            return Optional.empty();
        }
        unread.remove(field);
        if (tree.isEmpty()) note(EMPTY_OBJECT, field);
        return tree.isEmpty()
                ? Optional.empty()
                : Optional.of(keep(field, tree, Findings.step(pointer, field)));
    }

    /** The elements of a list, each with the id the court gave it. An element is {@code {id, value}} or the value itself. */
    List<Element> elements(String field) {
        var value = unread.path(field);
        if (value.isNull() || value.isMissingNode()) return List.of();
        if (!value.isArray()) {
            note(UNEXPECTED_VALUE, field);
            return List.of();
        }
        return elements(field, unread.remove(field));
    }

    private List<Element> elements(String field, JsonNode array) {
        var list = new ArrayList<Element>();
        for (var index = 0; index < array.size(); index++) {
            var place = Findings.step(Findings.step(pointer, field), index);
            if (array.get(index) instanceof ObjectNode tree)
                list.add(element(field, index, tree, place));
            else findings.add(UNEXPECTED_VALUE, place);
        }
        return list;
    }

    private Element element(String field, int index, ObjectNode tree, String place) {
        var id = tree.path("id").asText("").strip();
        if (!(tree.path("value") instanceof ObjectNode value))
            return new Element(id, index, keep(field, tree, place));
        if (value.isEmpty()) findings.add(EMPTY_OBJECT, place + "/value");
        return new Element(id, index, keep(field, value, place + "/value"));
    }

    private FeedObject keep(String field, ObjectNode tree, String place) {
        var object = new FeedObject(tree, place, findings);
        within.computeIfAbsent(field, _ -> new ArrayList<>()).add(object);
        return object;
    }

    /** "Is this confidential?" Anything but a clear No is withheld. */
    Confidentiality answer(String field) {
        var answer = text(field);
        if (answer.equalsIgnoreCase("no") || answer.equals("false")) return Confidentiality.OPEN;
        if (answer.equalsIgnoreCase("yes") || answer.equals("true"))
            return Confidentiality.WITHHELD;
        note(answer.isBlank() ? BLANK_CONFIDENTIALITY : UNEXPECTED_VALUE, field);
        return Confidentiality.NOT_ASKED;
    }

    /** What nobody asked for, here and within. Afterwards nothing is left: it is told once. */
    ObjectNode takeLeftover(Set<String> known) {
        var left = JsonNodeFactory.instance.objectNode();
        unread.properties().stream()
                .filter(field -> saysSomething(field.getValue()))
                .forEach(field -> left.set(field.getKey(), field.getValue()));
        left.fieldNames().forEachRemaining(field -> noteUnknown(field, known));
        within.forEach((field, objects) -> takeLeftover(left, field, objects, known));
        unread.removeAll();
        within.clear();
        return left;
    }

    private void noteUnknown(String field, Set<String> known) {
        if (!known.contains(field) && !findings.has(Findings.step(pointer, field)))
            note(UNKNOWN_FIELD, field);
    }

    private static void takeLeftover(
            ObjectNode left, String field, List<FeedObject> objects, Set<String> known) {
        var rest =
                objects.stream()
                        .map(one -> one.takeLeftover(known))
                        .filter(node -> !node.isEmpty())
                        .toList();
        if (rest.size() == 1) left.set(field, rest.getFirst());
        else if (!rest.isEmpty()) left.putArray(field).addAll(rest);
    }

    private static boolean saysSomething(JsonNode value) {
        if (value.isContainerNode()) return value.valueStream().anyMatch(FeedObject::saysSomething);
        return !value.isNull() && !value.asText().isBlank();
    }

    /** One element of a list: the court's id for it (blank when it gave none) and its place in the list. */
    record Element(String id, int index, FeedObject value) {}
}
