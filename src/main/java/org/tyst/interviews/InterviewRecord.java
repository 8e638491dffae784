package org.tyst.interviews;

import java.util.List;

/** An interview with its statements in order; corrections come last, each naming what it corrects. */
public record InterviewRecord(Interview interview, List<Statement> statements) {
    public InterviewRecord {
        statements = List.copyOf(statements);
    }
}
