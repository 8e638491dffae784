package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person as they stand in one case. One name field, any characters; where they live is a {@link ContactPoint}. */
public record Person(
        PersonId id,
        CaseId caseId,
        String name,
        List<String> otherNames,
        Birth birth,
        String gender,
        Set<Part> parts,
        List<Relationship> relationships,
        List<PersonId> livesWith,
        Optional<Representative> representative,
        LanguageChoice language,
        String note) {
    public Person {
        otherNames = List.copyOf(otherNames);
        parts = Set.copyOf(parts);
        relationships = List.copyOf(relationships);
        livesWith = List.copyOf(livesWith);
    }

    /** The first of the names, for a bar that has little room. */
    @JsonIgnore
    public String firstName() {
        return name.strip().split("\\s+", 2)[0];
    }

    @JsonIgnore
    public boolean isSubjectChild() {
        return parts.contains(Part.SUBJECT_CHILD);
    }

    @JsonIgnore
    public boolean isParty() {
        return parts.contains(Part.APPLICANT) || parts.contains(Part.RESPONDENT);
    }
}
