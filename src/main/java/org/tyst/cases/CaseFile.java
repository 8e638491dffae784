package org.tyst.cases;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that stands on a case's file, without what was said in interviews. */
public record CaseFile(
        ChildrensCase theCase,
        List<Person> people,
        List<ContactPoint> contactPoints,
        List<Hearing> hearings,
        List<ListedDocument> documents,
        List<CaseFact> facts,
        List<CourtImport> imports,
        Family family) {
    public CaseFile {
        people = List.copyOf(people);
        contactPoints = List.copyOf(contactPoints);
        hearings = List.copyOf(hearings);
        documents = List.copyOf(documents);
        facts = List.copyOf(facts);
        imports = List.copyOf(imports);
    }

    /** A file on which nobody has written yet what its people are to each other. */
    public CaseFile(
            ChildrensCase theCase,
            List<Person> people,
            List<ContactPoint> contactPoints,
            List<Hearing> hearings,
            List<ListedDocument> documents,
            List<CaseFact> facts,
            List<CourtImport> imports) {
        this(theCase, people, contactPoints, hearings, documents, facts, imports, Family.NONE);
    }

    public CaseFile with(Family other) {
        return new CaseFile(
                theCase, people, contactPoints, hearings, documents, facts, imports, other);
    }

    public List<Person> children() {
        return people.stream().filter(Person::isSubjectChild).toList();
    }

    public List<Person> parties() {
        return people.stream().filter(Person::isParty).toList();
    }

    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    public List<ContactPoint> contactPointsOf(PersonId id) {
        return contactPoints.stream().filter(point -> point.person().equals(id)).toList();
    }

    public Optional<Hearing> nextHearing(LocalDateTime now) {
        return hearings.stream()
                .filter(hearing -> hearing.start().isAfter(now))
                .min(Comparator.comparing(Hearing::start));
    }
}
