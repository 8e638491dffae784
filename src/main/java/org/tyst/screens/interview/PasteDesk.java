package org.tyst.screens.interview;

import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.CaseId;
import org.tyst.interviews.Origin;

/**
 * Knows what was copied in Tyst, and where. Nothing of what was copied is kept, and after a lock nothing is known. Call on the
 * store's thread.
 */
@FunctionalInterface
public interface PasteDesk {
    /** For a laptop on which nothing was copied. */
    PasteDesk NOTHING_COPIED = (text, into) -> Optional.of(From.outside());

    /** Whence a text comes that is to go into a case; empty if it was copied in another, and must not. */
    Optional<From> whence(String text, CaseId into);

    /**
     * The sort of page a text comes from.
     *
     * @param item the interview or the report it was copied in
     */
    record From(Origin.Where where, Optional<UUID> item) {
        public static From outside() {
            return new From(Origin.Where.OUTSIDE, Optional.empty());
        }
    }
}
