package org.tyst.sync;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tyst.cases.CaseId;

/**
 * The same thing was changed in two places. Both texts are kept, here and at the central record, until a person settles it;
 * until then the item stands as it does there. {@code ways} says which settlements this item allows.
 */
public record Conflict(
        ConflictId id,
        UUID item,
        CaseId caseId,
        Kind kind,
        List<FieldClash> clashes,
        String mineBy,
        Instant mineAt,
        String theirsBy,
        Instant theirsAt,
        Instant openedAt,
        Set<Settlement.Way> ways) {
    public Conflict {
        clashes = List.copyOf(clashes);
        ways = Set.copyOf(ways);
    }
}
