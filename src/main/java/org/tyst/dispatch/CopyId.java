package org.tyst.dispatch;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** One frozen copy of a report, as one recipient got it. */
public record CopyId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CopyId {}

    public static CopyId of(String text) {
        return new CopyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
