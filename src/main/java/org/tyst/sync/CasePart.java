package org.tyst.sync;

import java.util.List;
import java.util.UUID;

/**
 * A part of what changed in one case between two of its versions. Applied only if {@code from} is not ahead of how far the
 * case was read; {@code to} is how far it is read afterwards. When {@code whole}, the hash is of the case as it stands at {@code to}.
 */
public record CasePart(
        UUID caseId,
        long from,
        long to,
        boolean whole,
        List<CentralItem> items,
        List<CentralConflict> conflicts,
        String stateHash) {
    public CasePart {
        items = List.copyOf(items);
        conflicts = List.copyOf(conflicts);
        if (to < from) throw new IllegalArgumentException("A part cannot lead backwards");
    }
}
