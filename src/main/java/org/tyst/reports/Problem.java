package org.tyst.reports;

import java.util.Optional;
import java.util.Set;
import org.tyst.cases.Standing;
import org.tyst.contests.ContestId;

/** Something that stands between a report and its filing. Each names the section, and the block where there is one, to go to. */
public sealed interface Problem {
    String section();

    default Optional<BlockId> at() {
        return switch (this) {
            case ContestedAsFact it -> Optional.of(it.block());
            case SourceChanged it -> Optional.of(it.block());
            case SourceCorrected it -> Optional.of(it.block());
            case SourceGone it -> Optional.of(it.block());
            case CannotBePrinted it -> Optional.of(it.block());
            case PrivateForEveryone it -> Optional.of(it.block());
            case StandingsMixed it -> Optional.of(it.block());
            case RowEmpty it -> Optional.of(it.block());
            case SectionEmpty _, QuestionUnanswered _ -> Optional.empty();
        };
    }

    /** A required section has neither content nor a reason why not. */
    record SectionEmpty(String section, String title) implements Problem {}

    /** A row that the template asks for has nothing in it. */
    record RowEmpty(String section, BlockId block, String row) implements Problem {}

    record QuestionUnanswered(String section, int question, String text) implements Problem {}

    /** The block uses something that is contested and does not say so. {@link Drafting#flag} mends it. */
    record ContestedAsFact(String section, BlockId block, ContestId contest, String by)
            implements Problem {}

    /** The statement or fact reads otherwise now than when it was inserted. {@link Drafting#refresh} mends it. */
    record SourceChanged(String section, BlockId block, Source source) implements Problem {}

    /** The statement was corrected, or the fact amended, by a later one. {@link Drafting#refresh} mends it. */
    record SourceCorrected(String section, BlockId block, Source source) implements Problem {}

    record SourceGone(String section, BlockId block, Source source) implements Problem {}

    /** What somebody asked to keep private stands where everyone reads it, and nobody has decided that it may. */
    record PrivateForEveryone(String section, BlockId block, AskedPrivate asked)
            implements Problem {}

    /** The paragraph takes from sources of several standings and does not tell these apart in words. */
    record StandingsMixed(String section, BlockId block, Set<Standing> untold) implements Problem {
        public StandingsMixed {
            untold = Set.copyOf(untold);
        }
    }

    /** Characters that no font of ours can draw, such as Chinese ones or a pasted tick. */
    record CannotBePrinted(String section, BlockId block, Undrawn undrawn) implements Problem {}
}
