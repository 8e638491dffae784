package org.tyst.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was saved of a damaged record.
 *
 * @param base when the backup was taken that it was put on top of
 * @param unreadable entries that are known to have been there and could not be read
 */
public record Mended(Optional<Instant> base, List<Line> lines, long unreadable) {
    public Mended {
        lines = List.copyOf(lines);
    }

    /**
     * Things of one kind in one case.
     *
     * @param theCase its number, empty if the case itself could not be read
     * @param kind as the record names its kinds
     * @param newer those which the damaged record had newer than the backup
     */
    public record Line(String theCase, String kind, int saved, int newer) {}

    public int saved() {
        return lines.stream().mapToInt(Line::saved).sum();
    }
}
