package org.tyst.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A line in the list of cases. Never holds a contact detail. */
public record CaseRow(
        CaseId id,
        String title,
        String court,
        LawType lawType,
        List<String> children,
        List<String> adults,
        Optional<LocalDate> nextHearing,
        Optional<LocalDate> reportDue,
        int draftInterviews,
        int openContests,
        boolean withheldDetails,
        int waitingToSync,
        PapersToSend papersToSend,
        Optional<Instant> lastSynced) {
    public CaseRow {
        children = List.copyOf(children);
        adults = List.copyOf(adults);
    }
}
