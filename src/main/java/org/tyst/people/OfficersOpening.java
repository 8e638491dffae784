package org.tyst.people;

import java.time.Instant;
import java.util.List;

/** That two officers of the organisation opened this laptop, and why. Its owner is shown every one of these. */
public record OfficersOpening(Instant at, List<String> officers, String reason) {
    public OfficersOpening {
        officers = List.copyOf(officers);
    }
}
