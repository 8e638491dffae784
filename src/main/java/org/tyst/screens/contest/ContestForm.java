package org.tyst.screens.contest;

import java.time.LocalDate;
import java.util.Optional;
import org.tyst.contests.ChallengeKind;
import org.tyst.contests.RaisedVia;

/** The form for a new contest as it stands, filled in or not. */
record ContestForm(
        Optional<Raiser> raiser,
        String otherName,
        Optional<RaisedVia> via,
        Optional<LocalDate> received,
        Optional<ChallengeKind> kind,
        String wrong,
        String right,
        boolean restricted) {
    /** Received today until somebody says otherwise, and restricted while it is checked. */
    static ContestForm blank(LocalDate today) {
        return new ContestForm(
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(today),
                Optional.empty(),
                "",
                "",
                true);
    }
}
