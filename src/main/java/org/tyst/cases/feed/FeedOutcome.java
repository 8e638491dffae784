package org.tyst.cases.feed;

import java.util.List;

/** What came of reading a file: cases, or the place where the file is broken. Never both. */
public sealed interface FeedOutcome {

    record Read(List<CourtCase> cases) implements FeedOutcome {
        public Read {
            cases = List.copyOf(cases);
        }
    }

    record Broken(Fault fault) implements FeedOutcome {}
}
