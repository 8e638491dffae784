package org.tyst.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.cases.checks.CheckEntry;
import org.tyst.cases.checks.Disposal;

/**
 * Who of a case was convicted, as far as an agency's answer that still holds says so with its particulars. Whether an entry bears on
 * the children is another question.
 *
 * @param people everybody of whom something may be said
 * @param held the court, the day and what was ordered, in the agency's words
 */
public record Convictions(List<Person> people, Map<PersonId, String> held) {
    public Convictions {
        people = List.copyOf(people);
        held = Map.copyOf(held);
    }

    static Convictions none(List<Person> people) {
        return new Convictions(people, Map.of());
    }

    public static Convictions of(CaseFile file) {
        var held = new HashMap<PersonId, String>();
        for (var check : file.checks())
            standing(check)
                    .filter(entry -> entry.ended() == Disposal.CONVICTED)
                    .forEach(entry -> held.merge(check.person(), told(entry), Convictions::and));
        return new Convictions(file.people(), held);
    }

    Optional<String> of(Person person) {
        return Optional.ofNullable(held.get(person.id()));
    }

    private static Stream<CheckEntry> standing(AgencyCheck check) {
        return check.answers().stream()
                .filter(answer -> check.later(answer.id()).isEmpty())
                .flatMap(answer -> answer.entries().stream());
    }

    private static String told(CheckEntry entry) {
        return entry.what() + ", " + entry.particulars();
    }

    private static String and(String one, String other) {
        return one + "; " + other;
    }
}
