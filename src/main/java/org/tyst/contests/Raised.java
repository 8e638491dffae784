package org.tyst.contests;

import java.time.LocalDate;
import java.util.Optional;
import org.tyst.cases.CaseId;
import org.tyst.cases.PersonId;

/** What somebody says is wrong, before it is a note on the file. */
public record Raised(
        CaseId caseId,
        Target target,
        String challengedText,
        ChallengeKind kind,
        Optional<PersonId> by,
        String byName,
        RaisedVia via,
        LocalDate received,
        String saidToBeWrong,
        String saidToBeRight,
        boolean restricted) {}
