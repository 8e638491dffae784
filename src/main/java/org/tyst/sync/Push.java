package org.tyst.sync;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Operations on their way to the central record.
 *
 * @param line of its history, for which they are meant; empty while none is known here
 * @param mark empty if the central record is known to have it
 */
public record Push(Optional<UUID> line, Optional<BatchMark> mark, List<Operation> operations) {
    public Push {
        operations = List.copyOf(operations);
    }
}
