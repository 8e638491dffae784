package org.tyst.cases.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tyst.basics.Text;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.PersonId;

/**
 * Keeps what the record has no place for. Nobody can know whether an unknown field holds an address, so it is sealed with
 * the person it belongs to unless its value is a plain yes, no, date or id, or the field is on the
 * shipped list of harmless ones. Where a case has nobody to seal it with, the value is not kept.
 */
final class Aside {
    private static final Pattern SAYS_NOTHING_ABOUT_A_PLACE =
            Pattern.compile(
                    "(?i)yes|no|dontknow|true|false|\\d{4}-\\d\\d-\\d\\d(T[\\d:.]+Z?)?|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A file made of nothing but unknown fields shall not drown the case in details. */
    private static final int MOST_ALONE = 50;

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
        var sealed = new ArrayList<Unplaced>();
        var open = openPart(left, sealed);
        owner.forEach(person -> seal(draft, person, which, sealed));
        return open;
    }

    /** What could be a place or a number stands alone, so that a copy can be checked for it; the rest lies together. */
    private static void seal(
            CaseDraft draft, PersonId person, String which, List<Unplaced> sealed) {
        var alone = sealed.stream().filter(Unplaced::couldFindSomebody).limit(MOST_ALONE).toList();
        alone.forEach(one -> seal(draft, person, which + ", " + one.name(), one.value()));
        var rest = sealed.stream().filter(one -> !alone.contains(one)).map(Unplaced::line);
        seal(draft, person, which, rest.collect(Collectors.joining("\n")));
    }

    private static void seal(CaseDraft draft, PersonId person, String which, String detail) {
        draft.point(person, ContactPoint.Kind.OTHER, which, detail, Confidentiality.NOT_ASKED);
    }

    /** A field and its value that the record has no place for. */
    private record Unplaced(String field, String value) {
        boolean couldFindSomebody() {
            return value.indexOf('@') >= 0 || value.chars().anyMatch(Character::isDigit);
        }

        String name() {
            return Findings.plain(field);
        }

        String line() {
            return field + ": " + value;
        }
    }

    private ObjectNode openPart(ObjectNode left, List<Unplaced> sealed) {
        var open = JsonNodeFactory.instance.objectNode();
        left.properties()
                .forEach(field -> openPart(field.getKey(), field.getValue(), open, sealed));
        return open;
    }

    private void openPart(String field, JsonNode value, ObjectNode open, List<Unplaced> sealed) {
        var plainName = !Findings.plain(field).equals(Findings.NO_PLAIN_NAME);
        if (inTheOpen.contains(field)
                || plainName && value instanceof ValueNode plain && isHarmless(plain)) {
            open.set(field, value);
            return;
        }
        switch (value) {
            case ObjectNode object -> setUnlessEmpty(open, field, openPart(object, sealed));
            case ValueNode plain ->
                    sealed.add(new Unplaced(field, Text.kept(plain.asText()).strip()));
            default -> value.forEach(item -> openItem(field, item, open, sealed));
        }
    }

    private void openItem(String field, JsonNode item, ObjectNode open, List<Unplaced> sealed) {
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
