package org.tyst.interviews;

import java.util.Optional;
import org.tyst.cases.PersonId;

/** Whose words: a person of the case, somebody else by name, or the author for what they observed or think. */
public record Speaker(Optional<PersonId> person, String name) {
    public static Speaker unknown() {
        return new Speaker(Optional.empty(), "");
    }
}
