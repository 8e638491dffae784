package org.tyst.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody opened a case to whom it was not allocated, as it stands in the case for everybody who has it.
 *
 * @param approver the manager who is said to have agreed before; blank if there was no time to ask
 * @param decideBy until when a manager is to say whether it was right; empty in what an older service wrote
 */
public record OpenedBy(
        UUID id,
        UUID caseId,
        String who,
        String category,
        String reason,
        String approver,
        Instant at,
        Instant until,
        Optional<LocalDate> decideBy) {}
