package org.tyst.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What waits on this laptop, counted by the store. */
public record LocalCounts(
        List<SyncStatus.WaitingCase> waiting,
        List<SyncStatus.WaitingPapers> papers,
        int openConflicts,
        List<SyncStatus.RefusedItem> refused,
        Optional<Instant> lastGoodContact) {
    public LocalCounts {
        waiting = List.copyOf(waiting);
        papers = List.copyOf(papers);
        refused = List.copyOf(refused);
    }
}
