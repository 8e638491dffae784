package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import org.tyst.cases.CaseFile;
import org.tyst.contests.Contest;
import org.tyst.contests.Target;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.StatementId;

/** What the page needs of the record, read in one go. */
record Opened(CaseFile file, InterviewRecord record, List<Contest> contests) {
    Opened {
        contests = List.copyOf(contests);
    }

    Opened with(InterviewRecord later) {
        return new Opened(file, later, contests);
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
