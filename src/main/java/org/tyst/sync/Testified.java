package org.tyst.sync;

import java.util.Optional;

/**
 * What the central record makes of a testimony.
 *
 * @param upTo how many links it now holds
 * @param discord told until the laptop is on the line that it began
 */
public record Testified(int line, long upTo, Optional<Discord> discord) {
    /**
     * From {@code seq} on, the central record had been shown other links than those it is shown now, {@code count} in all:
     * an older copy of the record was put back, or its history was changed.
     */
    public record Discord(long seq, long count) {}
}
