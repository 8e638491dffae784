package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** Something that is still to be done in a case. */
public record TaskId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
