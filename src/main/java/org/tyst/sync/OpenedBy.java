package org.tyst.sync;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody opened a case to whom it was not allocated, as it stands in the case for everybody who has it.
 *
 * @param approver the manager who is said to have agreed before; blank if there was no time to ask
 */
public record OpenedBy(
        UUID id,
        UUID caseId,
        String who,
        String category,
        String reason,
        String approver,
        Instant at,
        Instant until) {}
