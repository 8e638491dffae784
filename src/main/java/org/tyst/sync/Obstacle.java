package org.tyst.sync;

/** Why a case cannot leave this laptop yet. */
public record Obstacle(Kind kind, int count) {
    public enum Kind {
        /** There is no central record that could have confirmed anything. */
        NOT_JOINED,
        WAITING,
        CONFLICTS,
        /** Holds that nobody has lifted yet. */
        HELD,
        REFUSED,
        /** Files that the central record does not have yet. */
        FILES_NOT_SENT,
        /** What stands here and what was last confirmed there are not the same. */
        NOT_CONFIRMED
    }
}
