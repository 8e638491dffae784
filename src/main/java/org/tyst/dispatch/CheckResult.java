package org.tyst.dispatch;

import java.time.Instant;
import java.util.List;

/** What the check found. {@code looked} says how much it read, so that an empty reading cannot pass for a clean one. */
public record CheckResult(
        Instant at, int pages, int looked, int values, List<CopyFinding> findings) {
    public CheckResult {
        findings = List.copyOf(findings);
    }

    public boolean stops() {
        return findings.stream().anyMatch(CopyFinding::stops);
    }
}
