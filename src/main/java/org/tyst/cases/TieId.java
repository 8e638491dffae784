package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** What one person is to another, as it stands on one case's file. */
public record TieId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TieId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
