package org.tyst.cases.checks;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** An agency check. */
public record CheckId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CheckId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
