package org.tyst.cases.feed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseId;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Relationship;
import org.tyst.cases.Representative;

/** A person while the file is being read: the feed tells who is whose mother far away from the mother. */
final class PersonDraft {
    final PersonId id;
    final FeedObject from;
    final Set<Part> parts;
    final String name;
    Birth birth = Birth.unknown();
    String gender = "";
    String note = "";
    Optional<Representative> representative = Optional.empty();
    final List<String> otherNames = new ArrayList<>();
    private final Map<PersonId, String> relations = new LinkedHashMap<>();
    private final Set<PersonId> livesWith = new LinkedHashSet<>();

    PersonDraft(PersonId id, Part part, FeedObject from) {
        this.id = id;
        this.parts = EnumSet.of(part);
        this.from = from;
        this.name = PersonReader.name(from);
    }

    /** What the court says about one child in its list of relations outranks what it says in passing. */
    void isTo(PersonId child, String relation, boolean outranks) {
        if (relation.isBlank()) return;
        if (outranks) relations.put(child, relation);
        else relations.putIfAbsent(child, relation);
    }

    void livesWith(PersonId other) {
        livesWith.add(other);
    }

    boolean isCalled(String other) {
        return !name.isBlank() && name.equalsIgnoreCase(other);
    }

    Person done(CaseId caseId) {
        var to =
                relations.entrySet().stream()
                        .map(each -> new Relationship(each.getKey(), each.getValue()))
                        .toList();
        return new Person(
                id,
                caseId,
                name,
                otherNames,
                birth,
                gender,
                parts,
                to,
                List.copyOf(livesWith),
                representative,
                LanguageChoice.NOT_ASKED,
                note);
    }
}
