package org.tyst.screens.contest;

import java.time.LocalDate;
import java.util.Optional;
import org.tyst.contests.ContestOutcome;

/** What is being typed on a note that is still open: the next step, and the decision. */
record DecisionForm(
        String what,
        Optional<LocalDate> on,
        String result,
        Optional<ContestOutcome> outcome,
        String reasons,
        String decidedBy,
        String newText) {}
