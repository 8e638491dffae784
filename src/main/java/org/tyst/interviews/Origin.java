package org.tyst.interviews;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where words came from that were not typed here. Never the words, and never another case: from there nothing is pasted.
 *
 * @param item the interview or report it was copied in, when it was one
 * @param file the file it was brought in from, when it was one; {@code where} then says OUTSIDE
 */
public record Origin(Where where, Optional<UUID> item, Instant at, Optional<NotesFile> file) {
    public Origin(Where where, Optional<UUID> item, Instant at) {
        this(where, item, at, Optional.empty());
    }

    public static Origin ofNotes(NotesFile file, Instant at) {
        return new Origin(Where.OUTSIDE, Optional.empty(), at, Optional.of(file));
    }

    /**
     * Where in somebody's notes a paragraph stood.
     *
     * @param paragraph counted from one
     * @param changedAt when the file was last changed, as the computer says
     */
    public record NotesFile(String name, int paragraph, Optional<Instant> changedAt) {}

    public enum Where {
        INTERVIEW,
        REPORT,
        CASE_PAGE,
        OUTSIDE
    }
}
