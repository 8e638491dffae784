package org.tyst.sync;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What goes with the first operations of a batch: its mark, and the one that the central record is known to have seen last.
 * If it has seen another since, it takes nothing and says which ({@link Pushed.Overtaken}).
 *
 * @param after empty until the central record has said so since the unlock
 */
public record BatchMark(UUID mark, Optional<UUID> after) {
    public BatchMark {
        Objects.requireNonNull(mark);
        Objects.requireNonNull(after);
    }
}
