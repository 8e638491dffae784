package org.tyst.reports;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where the author of a report was in it, and what of the record they had seen. This laptop's own: it never travels.
 *
 * @param seen empty until they looked at the record for the first time
 */
public record LastLook(String section, Optional<Set<UUID>> seen) {
    public static final LastLook NONE = new LastLook("", Optional.empty());

    public LastLook {
        seen = seen.map(Set::copyOf);
    }

    public LastLook in(String other) {
        return new LastLook(other, seen);
    }

    public LastLook at(Set<UUID> evidence) {
        return new LastLook(section, Optional.of(evidence));
    }
}
