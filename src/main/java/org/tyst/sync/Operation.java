package org.tyst.sync;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One change, as it leaves a laptop: immutable, with an id by which it is known however often it arrives, and written on a
 * named version. {@code writtenAt} is that laptop's clock: shown, never used to choose.
 *
 * @param behind it comes from an older copy of that laptop's record, which may have said more since
 * @param lost {@code baseVid} is of a line of history that the central record no longer has
 */
public record Operation(
        UUID id,
        UUID item,
        UUID caseId,
        Kind kind,
        Optional<UUID> parent,
        long baseVid,
        Writing writing,
        Optional<String> contentSha256,
        String author,
        Instant writtenAt,
        Set<ConflictId> settles,
        boolean behind,
        Optional<Lost> lost) {
    public Operation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(item);
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(writing);
        Objects.requireNonNull(author);
        Objects.requireNonNull(writtenAt);
        settles = Set.copyOf(settles);
        if (baseVid < 0) throw new IllegalArgumentException("There is no version before 0");
    }

    /** The same on a version of the line that is there. */
    public Operation standingOn(long vid) {
        return new Operation(
                id,
                item,
                caseId,
                kind,
                parent,
                vid,
                writing,
                contentSha256,
                author,
                writtenAt,
                settles,
                behind,
                lost);
    }
}
