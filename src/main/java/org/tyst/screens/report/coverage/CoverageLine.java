package org.tyst.screens.report.coverage;

import java.util.Optional;
import org.tyst.reports.BlockId;
import org.tyst.reports.Coverage;
import org.tyst.reports.Evidence;
import org.tyst.reports.Sentence;

/** One line of the page, and the passage that it leads to. */
public sealed interface CoverageLine {
    /** A passage whose source asks to be looked at, in the section with this title. */
    record Lit(Coverage.Lit lit, String section, String number, String text)
            implements CoverageLine {}

    /** A sentence without a source. */
    record Told(Coverage.Told told, String section, String number) implements CoverageLine {}

    /** Something of the record that no sentence uses, or that is new. */
    record OnRecord(Evidence evidence) implements CoverageLine {}

    default Optional<BlockId> block() {
        return switch (this) {
            case Lit it -> Optional.of(it.lit().block());
            case Told it -> Optional.of(it.told().sentence().block());
            case OnRecord _ -> Optional.empty();
        };
    }

    /** Where in the passage. */
    default int from() {
        return switch (this) {
            case Told it -> it.told().sentence().from();
            case Lit _, OnRecord _ -> 0;
        };
    }

    /** How much of the passage is meant. */
    default int until() {
        return switch (this) {
            case Told it -> end(it.told().sentence());
            case Lit _, OnRecord _ -> 0;
        };
    }

    private static int end(Sentence sentence) {
        return sentence.from() + sentence.text().length();
    }
}
