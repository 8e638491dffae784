package org.tyst.sync.late;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words in a body that somebody has typed, in order, without what Tyst writes by itself: names of choices, ids, days and moments, and
 * what a report has from its template.
 */
public final class TypedTexts {
    private static final Pattern NOT_TYPED =
            Pattern.compile(
                    "[A-Z][A-Z0-9_]*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]{2}|\\d{4}-\\d{2}-\\d{2}(T.*)?");

    /** Always words, however they look: somebody's whole answer may be "no". */
    private static final Set<String> WORDS =
            Set.of(
                    "words",
                    "translation",
                    "text",
                    "saidToBeWrong",
                    "saidToBeRight",
                    "what",
                    "note",
                    "name",
                    "source",
                    "why",
                    "question",
                    "heardFrom",
                    "identity",
                    "whatWasDecided",
                    "received",
                    "sender",
                    "done",
                    "outcome");

    private static final Set<String> NOT_WORDS =
            Set.of("template", "key", "type", "author", "sha256");

    private TypedTexts() {}

    public static List<String> of(JsonNode body) {
        return texts("", body).filter(text -> !text.isBlank()).distinct().toList();
    }

    private static Stream<String> texts(String name, JsonNode node) {
        if (node.isTextual()) return Stream.of(node.asText()).filter(text -> isTyped(name, text));
        return node.isObject()
                ? node.propertyStream()
                        .filter(field -> mayHoldWords(node, field.getKey()))
                        .flatMap(field -> texts(field.getKey(), field.getValue()))
                : node.valueStream().flatMap(value -> texts(name, value));
    }

    private static boolean isTyped(String name, String text) {
        return WORDS.contains(name) || !NOT_TYPED.matcher(text).matches();
    }

    /** What has a key of its template has its title from there as well. */
    private static boolean mayHoldWords(JsonNode node, String name) {
        return !NOT_WORDS.contains(name)
                && !(name.equals("title") && (node.has("key") || node.has("template")));
    }
}
