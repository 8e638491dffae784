package org.tyst.vault;

import java.time.Instant;
import java.util.List;

/**
 * That two officers opened this vault, and why. It stands in {@code vault.json} under the file's MAC, in the same rewrite as
 * the code they were given, so that neither is there without the other.
 */
public record EscrowOpening(Instant at, List<String> officers, String reason) {
    public static final int SHORTEST_REASON = 10;

    public EscrowOpening {
        officers = List.copyOf(officers);
        if (officers.size() != 2 || officers.stream().anyMatch(String::isBlank))
            throw new IllegalArgumentException("A vault is opened by two officers with names");
        if (officers.getFirst().equalsIgnoreCase(officers.getLast()))
            throw new IllegalArgumentException("Two officers are two people");
        if (reason.strip().length() < SHORTEST_REASON)
            throw new IllegalArgumentException("A vault is opened for a reason");
    }
}
