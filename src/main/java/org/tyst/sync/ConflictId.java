package org.tyst.sync;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** One conflict. It carries the id of the operation that met it, so that every laptop calls it by the same name. */
public record ConflictId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConflictId {}

    public static ConflictId of(String text) {
        return new ConflictId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
