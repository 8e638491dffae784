package org.tyst.sync;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.UUID;

/**
 * A part of what changed in one case between two of its versions. Applied only if {@code from} is not ahead of how far the
 * case was read; {@code to} is how far it is read afterwards. When {@code whole}, the hash is of the case as it stands at {@code to}.
 *
 * @param newer what is there as well and only a newer Tyst can read: no part of the protocol, found as the answer is read
 */
public record CasePart(
        UUID caseId,
        long from,
        long to,
        boolean whole,
        List<CentralItem> items,
        List<CentralConflict> conflicts,
        String stateHash,
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @JsonSetter(nulls = Nulls.AS_EMPTY)
                List<NewerItem> newer) {
    public CasePart {
        items = List.copyOf(items);
        conflicts = List.copyOf(conflicts);
        newer = List.copyOf(newer);
        if (to < from) throw new IllegalArgumentException("A part cannot lead backwards");
    }

    /** In which everything can be read here. */
    public CasePart(
            UUID caseId,
            long from,
            long to,
            boolean whole,
            List<CentralItem> items,
            List<CentralConflict> conflicts,
            String stateHash) {
        this(caseId, from, to, whole, items, conflicts, stateHash, List.of());
    }

    public CasePart with(List<NewerItem> others) {
        return new CasePart(caseId, from, to, whole, items, conflicts, stateHash, others);
    }
}
