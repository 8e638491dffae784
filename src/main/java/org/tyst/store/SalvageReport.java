package org.tyst.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Kind;

/**
 * What was saved out of a damaged record.
 *
 * @param base the backup that it was put on top of; without one, an empty record
 * @param unreadable rows that are known to have been there and could not be read
 */
public record SalvageReport(Optional<Backup> base, List<Line> lines, long unreadable) {
    public SalvageReport {
        lines = List.copyOf(lines);
    }

    /**
     * Things of one kind in one case.
     *
     * @param theCase its number, or nothing if the case itself could not be read
     * @param newer those that the damaged record had newer than the backup
     */
    public record Line(UUID caseId, String theCase, Kind kind, int saved, int newer) {}

    public int saved() {
        return lines.stream().mapToInt(Line::saved).sum();
    }

    public int newer() {
        return lines.stream().mapToInt(Line::newer).sum();
    }
}
