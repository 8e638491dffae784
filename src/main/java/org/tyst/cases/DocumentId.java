package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** A document that the court lists in one case. */
public record DocumentId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {}

    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
