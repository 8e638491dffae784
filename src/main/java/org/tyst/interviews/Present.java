package org.tyst.interviews;

import java.util.Optional;
import org.tyst.cases.PersonId;

/** Somebody in the room. A person of the case, or a name and what they were doing there. */
public record Present(Optional<PersonId> person, String name, String role) {}
