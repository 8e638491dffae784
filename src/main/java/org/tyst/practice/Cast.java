package org.tyst.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tyst.people.Practitioner;

/** Who is who in one practice file: it calls people by a short name, and {@code me} is whoever practises. */
final class Cast {
    private static final String ME = "me";

    private final String courtReference;
    private final ObjectNode names;

    Cast(ObjectNode tree) {
        this.courtReference = tree.path("courtReference").asText();
        this.names = (ObjectNode) tree.required("who");
    }

    /** A field that lists people by short name then holds their ids. */
    void ids(ObjectNode item, String field) {
        var ids = item.arrayNode();
        item.path(field).forEach(each -> ids.add(id(each.asText())));
        item.set(field, ids);
    }

    /** {@code by: megan} says whose words these are; somebody who is not a person of the case stands by full name. */
    void speaker(ObjectNode statement, Practitioner me) {
        var by = statement.remove("by");
        if (by != null) statement.set("speaker", somebody(by.asText(), me));
    }

    /** {@code with: {alys: "", "Mrs P. Ellis": "Class teacher"}} becomes the list of those present. */
    void present(ObjectNode interview, Practitioner me) {
        var present = interview.putArray("present");
        interview
                .path("with")
                .properties()
                .forEach(each ->
                        present.add(
                                somebody(each.getKey(), me).put("role", each.getValue().asText())));
        interview.remove("with");
    }

    private ObjectNode somebody(String name, Practitioner me) {
        var one = names.objectNode();
        if (name.equals(ME)) return one.put("name", me.name());
        if (!names.has(name)) return one.put("name", name);
        return one.put("person", id(name)).put("name", names.path(name).asText());
    }

    private String id(String name) {
        names.required(name);
        return Placeholders.person(courtReference, name).toString();
    }
}
