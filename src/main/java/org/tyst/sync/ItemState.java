package org.tyst.sync;

import java.util.EnumSet;
import java.util.Set;

/** Where an item stands between this laptop and the central record. Stored by name: add, never rename. */
public enum ItemState {
    /** As the central record has it. */
    CLEAN,
    /** Written here and not sent yet; or written again while an earlier text is on its way. */
    DIRTY,
    /** Sent, no answer yet. It may have arrived: the same operation is sent again until an answer comes. */
    INFLIGHT,
    /** Arrived and met another's change; as the central record has it, with a conflict to settle. */
    CONFLICT,
    /** Arrived after the case had gone to somebody else: kept there for the manager. */
    LATE,
    /** The central record would not take it. */
    REFUSED,
    /** No longer on this laptop. */
    PURGED;

    public boolean mayBecome(ItemState next) {
        return nexts().contains(next);
    }

    public ItemState to(ItemState next) {
        if (!mayBecome(next))
            throw new IllegalStateException("An item cannot go from " + this + " to " + next);
        return next;
    }

    private Set<ItemState> nexts() {
        return switch (this) {
            case CLEAN -> EnumSet.of(CLEAN, DIRTY, PURGED);
            case DIRTY -> EnumSet.of(DIRTY, INFLIGHT);
            case INFLIGHT -> EnumSet.of(INFLIGHT, CLEAN, DIRTY, CONFLICT, LATE, REFUSED);
            case CONFLICT -> EnumSet.of(CONFLICT, CLEAN, DIRTY, PURGED);
            case LATE -> EnumSet.of(DIRTY, PURGED);
            case REFUSED -> EnumSet.of(REFUSED, DIRTY);
            case PURGED -> EnumSet.noneOf(ItemState.class);
        };
    }
}
