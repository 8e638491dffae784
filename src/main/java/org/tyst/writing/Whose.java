package org.tyst.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.Person;

/**
 * Of whom a word is said, as a careful reader would first take it: of whoever is named last before it in its sentence, else first after
 * it, else last in the sentences before. No more than a guess, so it must only ever lead to a question.
 */
final class Whose {
    private final Passage passage;

    Whose(Passage passage) {
        this.passage = passage;
    }

    private record Named(Person person, int at) {}

    /** Empty where nobody of the case is named. */
    Optional<Person> at(int place) {
        var named = named(passage.text());
        var begin = Sentences.of(passage.text()).beginAt(place);
        return Stream.of(
                        last(named, begin, place),
                        named.stream().filter(one -> one.at() > place).findFirst(),
                        last(named, 0, begin))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Named::person);
    }

    private static Optional<Named> last(List<Named> named, int from, int until) {
        return named.stream()
                .filter(one -> one.at() >= from && one.at() < until)
                .max(Comparator.comparingInt(Named::at));
    }

    private List<Named> named(String text) {
        var named = new ArrayList<Named>();
        for (var person : passage.convictions().people())
            Forms.of(names(person))
                    .in(text)
                    .forEach(found -> named.add(new Named(person, found.start())));
        named.sort(Comparator.comparingInt(Named::at));
        return named;
    }

    /** The whole name, and each part of it by which nobody else of the case is called. */
    private List<String> names(Person person) {
        var names = new ArrayList<>(List.of(person.name()));
        parts(person).filter(part -> isOnlyTheirs(part, person)).forEach(names::add);
        names.removeIf(String::isBlank);
        return names.isEmpty() ? List.of(person.id().toString()) : names;
    }

    private boolean isOnlyTheirs(String part, Person person) {
        return passage.convictions().people().stream()
                .filter(other -> !other.id().equals(person.id()))
                .flatMap(Whose::parts)
                .noneMatch(part::equalsIgnoreCase);
    }

    private static Stream<String> parts(Person person) {
        return Stream.of(person.name().strip().split("\\s+")).filter(part -> part.length() > 1);
    }
}
