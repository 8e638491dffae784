package org.tyst.cases.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tyst.basics.Text;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.PersonId;

/**
 * Keeps what the record has no place for. Nobody can know whether an unknown field holds an address, so it is sealed with
 * the person it belongs to (lines of "field: value") unless its value is a plain yes, no, date or id, or the field is on the
 * shipped list of harmless ones. Where a case has nobody to seal it with, the value is not kept.
 */
final class Aside {
    private static final Pattern SAYS_NOTHING_ABOUT_A_PLACE =
            Pattern.compile(
                    "(?i)yes|no|dontknow|true|false|\\d{4}-\\d\\d-\\d\\d(T[\\d:.]+Z?)?|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Set<String> inTheOpen =
            Set.copyOf(Shipped.read("courts/feed-fields.json", Known.class).keptInTheOpen());

    record Known(List<String> keptInTheOpen) {}

    /** What may be kept in the open; the rest has gone into the draft's points. */
    ObjectNode of(CaseDraft draft, FeedObject file) {
        var kept = JsonNodeFactory.instance.objectNode();
        for (var person : draft.drafts()) {
            var own =
                    split(
                            draft,
                            List.of(person.id),
                            "kept aside",
                            person.from.takeLeftover(inTheOpen));
            if (!own.isEmpty()) kept.set(person.id.toString(), own);
        }
        var anybody = draft.anybody().map(person -> List.of(person.id)).orElse(List.of());
        kept.setAll(
                split(draft, anybody, "kept aside with the case", file.takeLeftover(inTheOpen)));
        return kept;
    }

    private ObjectNode split(CaseDraft draft, List<PersonId> owner, String which, ObjectNode left) {
        var sealed = new ArrayList<String>();
        var open = openPart(left, sealed);
        owner.forEach(person ->
                draft.point(
                        person,
                        ContactPoint.Kind.OTHER,
                        which,
                        String.join("\n", sealed),
                        Confidentiality.NOT_ASKED));
        return open;
    }

    private ObjectNode openPart(ObjectNode left, List<String> sealed) {
        var open = JsonNodeFactory.instance.objectNode();
        left.properties()
                .forEach(field -> openPart(field.getKey(), field.getValue(), open, sealed));
        return open;
    }

    private void openPart(String field, JsonNode value, ObjectNode open, List<String> sealed) {
        if (inTheOpen.contains(field) || value instanceof ValueNode plain && isHarmless(plain)) {
            open.set(field, value);
            return;
        }
        switch (value) {
            case ObjectNode object -> setUnlessEmpty(open, field, openPart(object, sealed));
            case ValueNode plain -> sealed.add(field + ": " + Text.kept(plain.asText()).strip());
            default -> value.forEach(item -> openItem(field, item, open, sealed));
        }
    }

    private void openItem(String field, JsonNode item, ObjectNode open, List<String> sealed) {
        var one = JsonNodeFactory.instance.objectNode();
        openPart(field, item, one, sealed);
        if (!one.isEmpty()) open.withArrayProperty(field).add(one.get(field));
    }

    private static void setUnlessEmpty(ObjectNode open, String field, ObjectNode value) {
        if (!value.isEmpty()) open.set(field, value);
    }

    private static boolean isHarmless(ValueNode value) {
        return value.isBoolean()
                || SAYS_NOTHING_ABOUT_A_PLACE.matcher(value.asText().strip()).matches();
    }
}
