package org.tyst.cases.feed;

import static org.tyst.cases.ImportFinding.Kind.DUPLICATE_KEY;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.Objects;

/**
 * Builds the tree of one case from the stream. Unlike Jackson's own tree it sees a key that comes twice: the first value
 * stays, because a value added behind it is how a file is tampered with, and the second is listed.
 */
final class FeedTree {
    /** The deepest real file has eleven levels. */
    static final int DEEPEST = 60;

    private static final int DIGITS_OF_A_LONG = 18;

    private final JsonParser parser;
    private final Findings findings;

    FeedTree(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** The parser stands on the opening brace. */
    ObjectNode object(int depth) throws IOException {
        refuseBelow(depth);
        var node = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) field(node, depth);
        return node;
    }

    private void field(ObjectNode node, int depth) throws IOException {
        var name = parser.currentName();
        if (node.has(name)) findings.add(DUPLICATE_KEY, here());
        parser.nextToken();
        var value = value(depth);
        if (!node.has(name)) node.set(name, value);
    }

    private ArrayNode array(int depth) throws IOException {
        refuseBelow(depth);
        var node = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) node.add(value(depth));
        return node;
    }

    private JsonNode value(int depth) throws IOException {
        var token = Objects.requireNonNull(parser.currentToken());
        return switch (token) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_TRUE, VALUE_FALSE -> BooleanNode.valueOf(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NullNode.getInstance();
            case VALUE_NUMBER_INT -> whole(parser.getText());
            case VALUE_NUMBER_FLOAT, VALUE_STRING -> TextNode.valueOf(parser.getText());
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new BrokenFeed(Fault.Why.NOT_JSON);
        };
    }

    /** Made only when it is needed: most keys come once. */
    private String here() {
        return Findings.cleaned(parser.getParsingContext().pathAsPointer().toString());
    }

    /** A number longer than any id stays text: nobody calculates with it, and making it a number could take minutes. */
    private static JsonNode whole(String digits) {
        return digits.length() > DIGITS_OF_A_LONG
                ? TextNode.valueOf(digits)
                : LongNode.valueOf(Long.parseLong(digits));
    }

    private static void refuseBelow(int depth) throws BrokenFeed {
        if (depth > DEEPEST) throw new BrokenFeed(Fault.Why.TOO_DEEP);
    }
}
