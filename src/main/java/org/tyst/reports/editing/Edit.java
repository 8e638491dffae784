package org.tyst.reports.editing;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tyst.reports.BlockId;
import org.tyst.reports.Report;

/**
 * One thing that somebody does to a report.
 *
 * @param at the block in which they are afterwards
 */
public record Edit(Kind kind, Optional<BlockId> at, UnaryOperator<Report> change) {
    /** What it is called when it is taken back. */
    public enum Kind {
        TYPING,
        ADDING,
        REMOVING,
        MOVING,
        SPLITTING,
        JOINING,
        TURNING,
        LABELLING,
        SOURCES,
        FOOTNOTE,
        TABLE,
        ANSWERING,
        REASON,
        REPLACING,
        TRANSLATING
    }

    public static Edit of(Kind kind, UnaryOperator<Report> change) {
        return new Edit(kind, Optional.empty(), change);
    }

    public static Edit at(BlockId block, Kind kind, UnaryOperator<Report> change) {
        return new Edit(kind, Optional.of(block), change);
    }
}
