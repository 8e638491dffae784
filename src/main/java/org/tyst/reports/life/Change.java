package org.tyst.reports.life;

import java.time.Instant;
import java.util.Optional;
import org.tyst.basics.Text;
import org.tyst.cases.CaseId;
import org.tyst.reports.BlockId;
import org.tyst.reports.ReportId;

/**
 * One block before and after, as one person changed it in one stretch of writing. The first one of a block has nothing before.
 *
 * @param block empty for a change of the whole: a section that is not relevant, an answer to the court
 * @param sectionTitle as it read then
 * @param began with the first key of the stretch; {@code at} is the last
 * @param proposal whose words these are, when they are not the author's own
 */
public record Change(
        LineId id,
        ReportId report,
        CaseId caseId,
        Sort sort,
        Optional<BlockId> block,
        String sectionTitle,
        String before,
        String after,
        String by,
        Instant began,
        Instant at,
        Optional<Proposal> proposal) {
    public Change {
        before = Text.kept(before);
        after = Text.kept(after);
    }

    /** Stored by name: add, never rename. */
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED,
        MOVED,
        /** Who may read it. */
        LABELLED,
        /** What it stands on, or what is said to be contested in it. */
        SOURCES,
        NOT_RELEVANT,
        ANSWERS,
        STATUS,
        /** Its words in the other language. */
        TRANSLATED
    }

    /** Words of another that the author took. */
    public record Proposal(LineId line, String by, String why) {}

    /** The same stretch goes on. */
    public Change goesOn(String now, Instant when) {
        return new Change(
                id,
                report,
                caseId,
                sort,
                block,
                sectionTitle,
                before,
                now,
                by,
                began,
                when,
                proposal);
    }

    public boolean saysNothing() {
        return before.equals(after);
    }
}
