package org.tyst.cases.checks;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** One answer to an agency check. */
public record AnswerId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AnswerId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
