package org.tyst.cases;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.cases.checks.CheckFacts;
import org.tyst.cases.chronology.ChronologyEntry;

/**
 * Everything that stands on a case's file, without what was said in interviews.
 *
 * @param facts with what agencies said, as far as somebody judged it relevant
 * @param chronology in order
 * @param newer how many things stand in the case that only a newer Tyst can read
 */
public record CaseFile(
        ChildrensCase theCase,
        List<Person> people,
        List<ContactPoint> contactPoints,
        List<Hearing> hearings,
        List<ListedDocument> documents,
        List<CaseFact> facts,
        List<CourtImport> imports,
        List<AgencyCheck> checks,
        List<ChronologyEntry> chronology,
        Family family,
        int newer) {
    public CaseFile {
        people = List.copyOf(people);
        contactPoints = List.copyOf(contactPoints);
        hearings = List.copyOf(hearings);
        documents = List.copyOf(documents);
        checks = List.copyOf(checks);
        facts = withChecks(facts, checks);
        imports = List.copyOf(imports);
        chronology = chronology.stream().sorted(ChronologyEntry.IN_ORDER).toList();
    }

    /** Of which no agency was asked about anybody, and which has no chronology. */
    public CaseFile(
            ChildrensCase theCase,
            List<Person> people,
            List<ContactPoint> contactPoints,
            List<Hearing> hearings,
            List<ListedDocument> documents,
            List<CaseFact> facts,
            List<CourtImport> imports) {
        this(
                theCase,
                people,
                contactPoints,
                hearings,
                documents,
                facts,
                imports,
                List.of(),
                List.of());
    }

    /** On which nobody has written who is what to whom. */
    public CaseFile(
            ChildrensCase theCase,
            List<Person> people,
            List<ContactPoint> contactPoints,
            List<Hearing> hearings,
            List<ListedDocument> documents,
            List<CaseFact> facts,
            List<CourtImport> imports,
            List<AgencyCheck> checks,
            List<ChronologyEntry> chronology) {
        this(
                theCase,
                people,
                contactPoints,
                hearings,
                documents,
                facts,
                imports,
                checks,
                chronology,
                Family.NONE,
                0);
    }

    public CaseFile with(Family other) {
        return new CaseFile(
                theCase,
                people,
                contactPoints,
                hearings,
                documents,
                facts,
                imports,
                checks,
                chronology,
                other,
                newer);
    }

    public CaseFile withNewer(int things) {
        return new CaseFile(
                theCase,
                people,
                contactPoints,
                hearings,
                documents,
                facts,
                imports,
                checks,
                chronology,
                family,
                things);
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

    public Optional<CaseFact> fact(FactId id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** What took the place of a fact: the fact that amends it, or what stands in the agency's later answer. */
    public Optional<FactId> later(FactId id) {
        return facts.stream()
                .filter(fact -> fact.supersedes().filter(id::equals).isPresent())
                .map(CaseFact::id)
                .reduce((_, last) -> last)
                .or(() -> CheckFacts.later(id, checks));
    }

    public Optional<Hearing> nextHearing(LocalDateTime now) {
        return hearings.stream()
                .filter(hearing -> hearing.start().isAfter(now))
                .min(Comparator.comparing(Hearing::start));
    }

    private static List<CaseFact> withChecks(List<CaseFact> facts, List<AgencyCheck> checks) {
        var answered =
                checks.stream()
                        .flatMap(CheckFacts::of)
                        .filter(one ->
                                facts.stream().noneMatch(fact -> fact.id().equals(one.id())));
        return Stream.concat(facts.stream(), answered).toList();
    }
}
