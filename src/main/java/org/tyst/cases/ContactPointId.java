package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** An address, phone number, school or the like of one person. */
public record ContactPointId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactPointId {}

    public static ContactPointId of(String text) {
        return new ContactPointId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
