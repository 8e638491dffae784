package org.tyst.cases.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.cases.CaseId;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.Hearing;
import org.tyst.cases.ListedDocument;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;

/** A case while its file is being read. */
final class CaseDraft {
    static final String SOURCE = "court file";

    final CaseId id;
    final CourtIds ids;
    final Optional<LocalDate> applied;
    final List<Hearing> hearings = new ArrayList<>();
    final List<ListedDocument> documents = new ArrayList<>();
    private final Map<PersonId, PersonDraft> people = new LinkedHashMap<>();
    private final Map<ContactPointId, FoundPoint> points = new LinkedHashMap<>();

    CaseDraft(CaseId id, Optional<LocalDate> applied) {
        this.id = id;
        this.ids = new CourtIds(id);
        this.applied = applied;
    }

    /** Somebody may stand in the file twice; then they are one person with both parts. */
    void add(PersonDraft person) {
        var known = people.putIfAbsent(person.id, person);
        if (known != null) known.parts.addAll(person.parts);
    }

    List<PersonDraft> all(Part part) {
        return people.values().stream().filter(person -> person.parts.contains(part)).toList();
    }

    Optional<PersonDraft> anybody() {
        return people.values().stream().findFirst();
    }

    Optional<PersonDraft> byCourtId(String courtPersonId) {
        return Optional.ofNullable(people.get(CourtIds.personOf(id, courtPersonId)));
    }

    Optional<PersonDraft> byName(Part part, String name) {
        return all(part).stream().filter(person -> person.isCalled(name)).findFirst();
    }

    List<Person> people() {
        return people.values().stream().map(person -> person.done(id)).toList();
    }

    List<PersonDraft> drafts() {
        return List.copyOf(people.values());
    }

    /** Adds a detail; of two answers about the same detail the stricter stands, and a second detail stands beside the first. */
    void point(
            PersonId person,
            ContactPoint.Kind kind,
            String which,
            String detail,
            Confidentiality answer) {
        if (detail.isBlank()) return;
        var found = found(id, person, kind, which, detail).as(answer);
        var before = Optional.ofNullable(points.putIfAbsent(found.point().id(), found));
        before.ifPresent(had -> beside(had, found, which));
    }

    private void beside(FoundPoint had, FoundPoint found, String which) {
        var point = had.point();
        var answer = Strictest.of(point.confidentiality(), found.point().confidentiality());
        points.put(point.id(), had.as(answer));
        if (!had.detail().equals(found.detail()))
            point(point.person(), point.kind(), which + ", another", found.detail(), answer);
    }

    static FoundPoint found(Person person, ContactPoint.Kind kind, String which, String detail) {
        return found(person.caseId(), person.id(), kind, which, detail);
    }

    /** Withheld until somebody says otherwise. */
    private static FoundPoint found(
            CaseId id, PersonId person, ContactPoint.Kind kind, String which, String detail) {
        var point =
                new ContactPoint(
                        CourtIds.pointOf(person, kind, which),
                        id,
                        person,
                        kind,
                        Confidentiality.NOT_ASKED,
                        Optional.empty(),
                        source(kind, which),
                        Optional.empty(),
                        Optional.empty());
        return new FoundPoint(point, detail);
    }

    private static String source(ContactPoint.Kind kind, String which) {
        return kind == ContactPoint.Kind.OTHER || !which.equals("now")
                ? SOURCE + ": " + which
                : SOURCE;
    }

    List<FoundPoint> points() {
        return List.copyOf(points.values());
    }
}
