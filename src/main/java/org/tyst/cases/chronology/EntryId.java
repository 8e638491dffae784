package org.tyst.cases.chronology;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** An entry of a chronology. */
public record EntryId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntryId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
