package org.tyst.interviews;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tyst.cases.PersonId;

/**
 * Somebody in the room. A person of the case, or a name and what they were doing there.
 *
 * @param from when they came, if they were not there from the beginning
 * @param until when they went, if they did not stay to the end
 */
public record Present(
        Optional<PersonId> person,
        String name,
        String role,
        Optional<LocalDateTime> from,
        Optional<LocalDateTime> until) {
    /** There the whole time, as far as anybody said. */
    public Present(Optional<PersonId> person, String name, String role) {
        this(person, name, role, Optional.empty(), Optional.empty());
    }

    @JsonIgnore
    public boolean isForTheWhole() {
        return from.isEmpty() && until.isEmpty();
    }
}
