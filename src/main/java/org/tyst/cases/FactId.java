package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** A fact on the case file. */
public record FactId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactId {}

    public static FactId of(String text) {
        return new FactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
