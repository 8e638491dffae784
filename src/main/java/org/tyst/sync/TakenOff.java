package org.tyst.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The certificate that a case was taken off this laptop: what, when, by which rule, how much, and what had been confirmed by
 * then. Never a name, never a sentence. It stands in the history, and with it in the central record.
 *
 * @param confirmedVersion the case's version at the central record, up to which everything here was there
 * @param heldFor the kinds of hold that stood when it went: it is the central record that keeps it for them now
 * @param items how many of each kind
 * @param late of them, written after the case had gone to somebody else, and received there for the manager
 */
public record TakenOff(
        UUID caseId,
        String courtNumber,
        Ground ground,
        Instant at,
        String by,
        long confirmedVersion,
        String stateHash,
        List<String> heldFor,
        Map<String, Integer> items,
        int late,
        int withheldDetails,
        int files) {
    public TakenOff {
        heldFor = List.copyOf(heldFor);
        items = Map.copyOf(items);
    }

    public int itemsInAll() {
        return items.values().stream().mapToInt(Integer::intValue).sum();
    }
}
