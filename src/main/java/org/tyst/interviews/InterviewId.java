package org.tyst.interviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;

/** One recorded interaction with people of one case. */
public record InterviewId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InterviewId {}

    public static InterviewId of(String text) {
        return new InterviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
