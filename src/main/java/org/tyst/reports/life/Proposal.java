package org.tyst.reports.life;

import java.time.Instant;
import java.util.Optional;
import org.tyst.reports.BlockId;

/** Other words that somebody proposed for a block, and what its author answered. */
public record Proposal(
        LineId id,
        BlockId block,
        String before,
        String after,
        String why,
        String by,
        Instant at,
        Optional<Answer> answer) {
    public record Answer(boolean accepted, String because, Instant at) {}

    public boolean isOpen() {
        return answer.isEmpty();
    }

    Change.Proposal asWords() {
        return new Change.Proposal(id, by, why);
    }
}
