package org.tyst.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One link: who, when, what, why.
 *
 * @param session the number of the first link since the record was opened, or 0 in a record older than sessions
 * @param at by this laptop's clock, which anybody can set
 * @param mono nanoseconds on a clock that nobody can set; only links of one session can be compared by it
 * @param why in the person's own words, or one of {@link Because}; taken out again when the case leaves this laptop
 */
public record AuditEntry(
        long seq,
        long session,
        Instant at,
        long mono,
        String device,
        String who,
        Act act,
        Optional<UUID> caseId,
        Optional<UUID> item,
        String why) {}
