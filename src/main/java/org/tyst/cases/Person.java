package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person as they stand in one case. One name field, any characters; where they live is a {@link ContactPoint}.
 *
 * @param otherNames every name but the one in use; what each of them is stands in {@code nameKinds}, where somebody has said
 * @param relationships what the court has said this person is to a child; everything else is a {@link FamilyTie}
 */
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
        String note,
        Map<String, NameKind> nameKinds,
        Optional<Died> died) {
    public Person {
        otherNames = List.copyOf(otherNames);
        parts = Set.copyOf(parts);
        relationships = List.copyOf(relationships);
        livesWith = List.copyOf(livesWith);
        nameKinds = Map.copyOf(nameKinds);
    }

    /** As the court tells of somebody: what only people here know comes later. */
    public Person(
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
        this(
                id,
                caseId,
                name,
                otherNames,
                birth,
                gender,
                parts,
                relationships,
                livesWith,
                representative,
                language,
                note,
                Map.of(),
                Optional.empty());
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

    public NameKind kindOf(String otherName) {
        return nameKinds.getOrDefault(otherName, NameKind.NOT_SAID);
    }
}
