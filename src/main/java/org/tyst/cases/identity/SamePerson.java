package org.tyst.cases.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.tyst.cases.Person;
import org.tyst.cases.giveaway.Haystack;

/**
 * By what somebody is known again in another case: the full name, however it was typed, and the date of birth. A name alone is only a
 * namesake. The laptop and the central record ask by the same.
 */
public final class SamePerson {
    private SamePerson() {}

    /** Empty while the date of birth is not known. */
    public static Optional<String> key(Person person) {
        return person.birth().date().flatMap(born -> key(person.name(), born));
    }

    public static Optional<String> key(String name, LocalDate born) {
        var folded = Haystack.fold(name);
        return folded.isEmpty() ? Optional.empty() : Optional.of(folded + " " + born);
    }
}
