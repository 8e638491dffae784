package org.tyst.screens;

import java.time.Instant;
import java.util.Optional;
import org.tyst.interviews.InterviewId;

/** Tyst ended without having been locked: what was being written then, if that was an interview that is not signed. */
public record Recovered(Optional<Last> last) {
    /** The interview, and when its last words were saved. */
    public record Last(InterviewId interview, Instant saved, String caseTitle, String children) {}
}
