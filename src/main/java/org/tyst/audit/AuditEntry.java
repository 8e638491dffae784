package org.tyst.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One link. {@code mono} counts nanoseconds since the app started, so that a clock set back shows. */
public record AuditEntry(
        long seq,
        Instant at,
        long mono,
        String device,
        String who,
        Act act,
        Optional<UUID> caseId,
        Optional<UUID> item,
        String why) {}
