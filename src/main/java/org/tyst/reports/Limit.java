package org.tyst.reports;

import java.util.Optional;

/** How long something should be, and how long it may be. In words for a section, in sides for a document. */
public record Limit(Optional<Integer> aim, Optional<Integer> most) {
    public enum Reached {
        NOT_YET,
        AIM,
        MOST
    }

    /** What a length has passed. */
    public Reached by(int length) {
        if (most.filter(limit -> length > limit).isPresent()) return Reached.MOST;
        return aim.filter(limit -> length > limit).isPresent() ? Reached.AIM : Reached.NOT_YET;
    }
}
