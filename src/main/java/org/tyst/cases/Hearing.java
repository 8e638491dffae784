package org.tyst.cases;

import java.time.LocalDateTime;
import java.util.Optional;

/** A hearing as the court lists it. Times are the court's clock (Europe/London). */
public record Hearing(
        HearingId id,
        CaseId caseId,
        String type,
        LocalDateTime start,
        Optional<LocalDateTime> end,
        String venue) {}
