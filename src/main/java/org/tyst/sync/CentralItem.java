package org.tyst.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An item as it stands at the central record. */
public record CentralItem(
        UUID item,
        UUID caseId,
        Kind kind,
        Optional<UUID> parent,
        long vid,
        Writing writing,
        Optional<String> contentSha256,
        String author,
        Instant writtenAt) {

    /** The same, standing at a later version. */
    public CentralItem at(long later) {
        return new CentralItem(
                item, caseId, kind, parent, later, writing, contentSha256, author, writtenAt);
    }

    /** The same, naming these bytes. */
    public CentralItem with(Optional<String> sha256) {
        return new CentralItem(item, caseId, kind, parent, vid, writing, sha256, author, writtenAt);
    }
}
