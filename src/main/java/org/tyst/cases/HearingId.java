package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** A hearing listed in one case. */
public record HearingId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HearingId {}

    public static HearingId of(String text) {
        return new HearingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
