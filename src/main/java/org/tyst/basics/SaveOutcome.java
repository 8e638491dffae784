package org.tyst.basics;

import java.time.Instant;

/** What became of something that had to be kept. "Saved" is only ever said after the commit. */
public sealed interface SaveOutcome {

    record Saved(Instant at) implements SaveOutcome {}

    /** Nothing was changed on disk; what was to be kept is still with the caller, who shows it and tries again. */
    record NotSaved(Why why) implements SaveOutcome {}

    /** Somebody else changed the same thing first; look again before saving. */
    record Stale() implements SaveOutcome {}

    enum Why {
        DISK_FULL,
        DISK_READ_ONLY,
        DISK_FAILED,
        LOCKED,
        /** The case has left this laptop. What was typed is kept apart, and shown where its certificate is. */
        CASE_TAKEN_OFF,
        /** Somebody else's words: they may be proposed to, not written on. */
        NOT_YOURS
    }
}
