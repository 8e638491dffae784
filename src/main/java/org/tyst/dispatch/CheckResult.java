package org.tyst.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What the check found. {@code looked} says how much it read, so that an empty reading cannot pass for a clean one. */
public record CheckResult(
        Instant at, int pages, int looked, int values, List<CopyFinding> findings) {
    public CheckResult {
        findings = List.copyOf(findings);
    }

    CheckResult and(Stream<CopyFinding> more) {
        return new CheckResult(
                at, pages, looked, values, Stream.concat(findings.stream(), more).toList());
    }

    public boolean stops() {
        return findings.stream().anyMatch(CopyFinding::stops);
    }
}
