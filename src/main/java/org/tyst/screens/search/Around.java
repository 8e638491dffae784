package org.tyst.screens.search;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.cases.CaseStore;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.search.Finder;

/** The cases and people that there are on this laptop: what a hit is headed with, and what can be chosen to narrow to. */
record Around(Map<CaseId, String> titles, List<Person> people) {
    static final Around NOTHING = new Around(Map.of(), List.of());

    /** On the store's thread. */
    static Around read(CaseStore cases, Finder finder) {
        var titles = cases.rows().stream().collect(toMap(CaseRow::id, CaseRow::title));
        return new Around(titles, finder.people());
    }

    String title(CaseId id) {
        return titles.getOrDefault(id, "");
    }

    List<CaseId> cases() {
        return titles.keySet().stream().sorted(Comparator.comparing(this::title)).toList();
    }

    /** By name, of one case once it is chosen. */
    List<Person> people(Optional<CaseId> within) {
        return people.stream()
                .filter(person -> within.map(person.caseId()::equals).orElse(true))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    List<Person> children(Optional<CaseId> within) {
        return people(within).stream().filter(Person::isSubjectChild).toList();
    }

    /** Two people of one name are told apart by their case. */
    String name(PersonId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(person -> person.name() + " · " + title(person.caseId()))
                .orElse("");
    }
}
