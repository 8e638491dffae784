package org.tyst.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a laptop shows of the history of what was done on it: how many links its chain has now, and those that the central
 * record does not hold yet, beginning with the last one that it does.
 *
 * @param line the line that this laptop believes it is on; every discord begins a new one
 */
public record Testimony(int line, long count, List<Link> links) {
    public Testimony {
        links = List.copyOf(links);
    }

    /**
     * One link of the chain.
     *
     * @param mac as the laptop's chain has it, in hex
     * @param entry who, when, what, why: a tree, so that an act that is newer than the central record is kept too
     */
    public record Link(long seq, String mac, Optional<UUID> caseId, JsonNode entry) {
        public Link {
            Objects.requireNonNull(mac);
            Objects.requireNonNull(entry);
        }
    }
}
