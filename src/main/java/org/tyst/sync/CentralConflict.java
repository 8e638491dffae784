package org.tyst.sync;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A conflict as the central record keeps it, open or settled. "Mine" is the text that came second. */
public record CentralConflict(
        ConflictId id,
        UUID item,
        UUID caseId,
        Kind kind,
        Set<String> fields,
        ObjectNode base,
        ObjectNode mine,
        ObjectNode theirs,
        long theirVid,
        String mineBy,
        Instant mineAt,
        String theirsBy,
        Instant theirsAt,
        Instant openedAt,
        boolean settled) {
    public CentralConflict {
        fields = Set.copyOf(fields);
    }

    /** Mine is what does not stand, unless a person chooses it. A contact point's detail is never shown in a conflict. */
    public static CentralConflict of(
            ConflictId id,
            Operation op,
            Writing base,
            CentralItem current,
            Merged merged,
            Instant at) {
        var mine = merged.mineStands() ? current.writing() : op.writing();
        var theirs = merged.mineStands() ? op.writing() : current.writing();
        return new CentralConflict(
                id,
                op.item(),
                op.caseId(),
                op.kind(),
                merged.conflictingFields(),
                shown(base),
                shown(mine),
                shown(theirs),
                current.vid(),
                merged.mineStands() ? current.author() : op.author(),
                merged.mineStands() ? current.writtenAt() : op.writtenAt(),
                merged.mineStands() ? op.author() : current.author(),
                merged.mineStands() ? op.writtenAt() : current.writtenAt(),
                at,
                false);
    }

    public static ObjectNode shown(Writing writing) {
        var body = writing.body().deepCopy();
        body.remove(ContactPoints.OPEN_DETAIL);
        return body;
    }

    @JsonIgnore
    public boolean isOpen() {
        return !settled;
    }
}
