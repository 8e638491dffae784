package org.tyst.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two different details for one contact point are both kept: the second as a point of its own. A withheld one never keeps
 * its detail in the open, whichever side it came from.
 */
final class ContactPoints {
    static final String OPEN_DETAIL = "openDetail";
    static final String SEALED_DETAIL = "detail";

    private ContactPoints() {}

    static Merged bothKept(
            Writing merged, Writing base, Writing mine, Writing current, Set<String> conflicts) {
        conflicts.remove(OPEN_DETAIL);
        var before = detail(base);
        var here = detail(mine);
        var there = detail(current);
        var chosen = there.equals(before) ? here : there;
        var both = !here.equals(before) && !there.equals(before) && !here.equals(there);
        return new Merged(
                holding(merged, chosen),
                conflicts,
                both ? here.map(detail -> holding(merged, Optional.of(detail))) : Optional.empty(),
                false);
    }

    private static Optional<String> detail(Writing writing) {
        return Optional.ofNullable(writing.sealed().get(SEALED_DETAIL))
                .or(() ->
                        Optional.of(writing.body().path(OPEN_DETAIL))
                                .filter(JsonNode::isTextual)
                                .map(JsonNode::asText));
    }

    private static Writing holding(Writing point, Optional<String> detail) {
        var body = point.body().deepCopy();
        body.remove(OPEN_DETAIL);
        var sealed = new TreeMap<>(point.sealed());
        sealed.remove(SEALED_DETAIL);
        var open = body.path("confidentiality").asText().equals("OPEN");
        if (open) detail.ifPresent(text -> body.put(OPEN_DETAIL, text));
        else detail.ifPresent(text -> sealed.put(SEALED_DETAIL, text));
        return new Writing(body, Map.copyOf(sealed), point.place(), false);
    }
}
