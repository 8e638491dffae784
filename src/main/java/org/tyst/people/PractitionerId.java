package org.tyst.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** A member of staff. */
public record PractitionerId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PractitionerId {}

    public static PractitionerId of(String text) {
        return new PractitionerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
