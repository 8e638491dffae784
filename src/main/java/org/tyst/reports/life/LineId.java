package org.tyst.reports.life;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** One line in the life of a report. */
public record LineId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LineId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
