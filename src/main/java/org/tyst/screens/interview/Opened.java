package org.tyst.screens.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.cases.CaseFile;
import org.tyst.contests.Contest;
import org.tyst.contests.Target;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.StatementId;

/** What the page needs of the record, read in one go, and the corrections that were begun but not finished. */
record Opened(
        CaseFile file,
        InterviewRecord record,
        List<Contest> contests,
        Map<StatementId, CorrectionForm> begun) {
    Opened {
        contests = List.copyOf(contests);
        begun = Map.copyOf(begun);
    }

    boolean isSigned() {
        return record.interview().isSigned();
    }

    Optional<Contest> contestOf(StatementId id) {
        return contests.stream().filter(contest -> isAbout(contest.target(), id)).findFirst();
    }

    private static boolean isAbout(Target target, StatementId id) {
        return target.kind() == Target.Kind.STATEMENT && target.id().equals(id.value());
    }
}
