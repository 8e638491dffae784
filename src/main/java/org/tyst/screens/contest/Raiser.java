package org.tyst.screens.contest;

import java.util.Optional;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;

/** Who contests it: a person of the case, or somebody else by name. */
record Raiser(Optional<PersonId> person, String name) {
    static final Raiser SOMEBODY_ELSE = new Raiser(Optional.empty(), "");

    static Raiser of(Person person) {
        return new Raiser(Optional.of(person.id()), person.name());
    }
}
