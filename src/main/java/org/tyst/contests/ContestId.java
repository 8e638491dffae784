package org.tyst.contests;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** One contested-data note. */
public record ContestId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContestId {}

    public static ContestId of(String text) {
        return new ContestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
