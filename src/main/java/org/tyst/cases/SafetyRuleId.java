package org.tyst.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** A rule that keeps somebody safe. */
public record SafetyRuleId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SafetyRuleId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
