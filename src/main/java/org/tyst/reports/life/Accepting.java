package org.tyst.reports.life;

import org.tyst.reports.Block;
import org.tyst.reports.Report;
import org.tyst.reports.Retyping;

/** Puts the words that somebody proposed into the report, because its author has said so. */
public final class Accepting {
    private Accepting() {}

    /** The author has written on since it was proposed: what was proposed was for other words. */
    public static boolean isOutdated(Report report, Proposal proposal) {
        return report.block(proposal.block())
                .filter(block -> block.text().equals(proposal.before()))
                .isEmpty();
    }

    /** A child's words, tables and pictures are nobody's to word anew. */
    public static boolean mayPropose(Block block) {
        return Retyping.mayRetype(block);
    }

    static Report taken(Report report, Proposal proposal) {
        if (report.block(proposal.block()).isEmpty())
            throw new IllegalStateException("The paragraph is not there any more");
        return report.replace(proposal.block(), block -> Retyping.retyped(block, proposal.after()));
    }
}
