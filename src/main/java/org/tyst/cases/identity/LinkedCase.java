package org.tyst.cases.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.cases.CaseStore;
import org.tyst.cases.Person;
import org.tyst.cases.giveaway.Haystack;

/**
 * Another case on this laptop in which somebody of this one stands too: its number and who it is, and nothing of what is in it. Who
 * is the same is {@link SamePerson}'s.
 *
 * @param shared the names as this case has them
 */
public record LinkedCase(CaseId id, String title, List<String> shared) {
    public LinkedCase {
        shared = List.copyOf(shared);
    }

    /** Opens only the cases in which one of the names stands at all. Call on the store's thread. */
    public static List<LinkedCase> of(CaseFile mine, List<CaseRow> rows, CaseStore cases) {
        var names = mine.people().stream().map(LinkedCase::name).collect(Collectors.toSet());
        var all = new ArrayList<LinkedCase>();
        for (var row : rows)
            if (!row.id().equals(mine.theCase().id()) && isAbout(row, names))
                cases.open(row.id()).flatMap(other -> between(mine, other)).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** Whether somebody stands in both. */
    public static boolean areLinked(CaseFile one, CaseFile other) {
        return between(one, other).isPresent();
    }

    private static Optional<LinkedCase> between(CaseFile mine, CaseFile other) {
        var there = new HashSet<String>();
        other.people().stream().flatMap(LinkedCase::key).forEach(there::add);
        var shared =
                mine.people().stream()
                        .filter(person -> key(person).anyMatch(there::contains))
                        .map(Person::name)
                        .distinct()
                        .toList();
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LinkedCase(other.theCase().id(), other.theCase().title(), shared));
    }

    private static boolean isAbout(CaseRow row, Set<String> names) {
        return Stream.concat(row.children().stream(), row.adults().stream())
                .map(Haystack::fold)
                .anyMatch(names::contains);
    }

    private static String name(Person person) {
        return Haystack.fold(person.name());
    }

    private static Stream<String> key(Person person) {
        return SamePerson.key(person).stream();
    }
}
