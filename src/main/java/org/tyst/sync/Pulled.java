package org.tyst.sync;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The answer to a pull. {@code myCases} is the full list of this person's cases; a case that is missing from it was not
 * deleted. {@code contentWanted} are items whose bytes the central record does not have yet.
 */
public record Pulled(
        List<CasePart> parts, Set<UUID> myCases, boolean more, List<UUID> contentWanted) {
    public Pulled {
        parts = List.copyOf(parts);
        myCases = Set.copyOf(myCases);
        contentWanted = List.copyOf(contentWanted);
    }
}
