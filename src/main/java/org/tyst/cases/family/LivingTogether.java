package org.tyst.cases.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.FamilyPicture.Household;
import org.tyst.words.Words;

/**
 * Homes, each named after whoever others live with. Where it is withheld with whom somebody lives, that person is in no home at all:
 * half of it would tell the rest.
 */
final class LivingTogether {
    private final CaseFile file;
    private final List<Person> people;
    private final Words words;

    LivingTogether(CaseFile file, List<Person> people, Words words) {
        this.file = file;
        this.people = people;
        this.words = words;
    }

    List<Household> homes() {
        return together().entrySet().stream()
                .map(home -> new Household(name(home.getValue()), home.getKey()))
                .toList();
    }

    /** Two with whom the very same people live, and who live with each other, have one home. */
    private Map<Set<PersonId>, List<PersonId>> together() {
        var homes = new LinkedHashMap<Set<PersonId>, List<PersonId>>();
        for (var host : people) {
            var home = homeOf(host.id());
            if (home.size() > 1) homes.computeIfAbsent(home, _ -> new ArrayList<>()).add(host.id());
        }
        return homes;
    }

    private Set<PersonId> homeOf(PersonId host) {
        var home = new LinkedHashSet<PersonId>();
        if (isWithheld(host)) return home;
        for (var person : people)
            if (person.livesWith().contains(host) && !isWithheld(person.id()))
                home.add(person.id());
        if (!home.isEmpty()) home.add(host);
        file.person(host).stream()
                .flatMap(one -> one.livesWith().stream())
                .filter(other -> livesWith(other, host))
                .forEach(home::add);
        return home;
    }

    private boolean livesWith(PersonId one, PersonId other) {
        return file.person(one).filter(person -> person.livesWith().contains(other)).isPresent();
    }

    /** The court's file seals the name of whoever somebody lives with as a detail of theirs. */
    private boolean isWithheld(PersonId person) {
        return file.contactPointsOf(person).stream()
                .anyMatch(point -> point.isWithheld() && point.kind() == ContactPoint.Kind.OTHER);
    }

    private String name(List<PersonId> hosts) {
        var names =
                hosts.stream()
                        .flatMap(host -> file.person(host).stream())
                        .map(Person::name)
                        .collect(Collectors.joining(", "));
        return words.text("family.homeOf", names);
    }
}
