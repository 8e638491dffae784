package org.tyst.bench;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.tyst.basics.Ids;
import org.tyst.cases.CaseId;
import org.tyst.cases.Standing;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.InterviewStore;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Wording;

/** A long interview that is still being written. */
final class SixtyStatements {
    private static final int SIXTY = 60;

    private SixtyStatements() {}

    static InterviewId in(CaseId theCase, InterviewStore interviews, Clock clock) {
        var drafting = new Drafting(Laptop.WHO, new Ids(clock, new Random(SIXTY)), clock);
        var interview = drafting.newInterview(theCase);
        var statements =
                IntStream.range(0, SIXTY)
                        .mapToObj(at -> statement(interview, drafting.newStatementId(), at))
                        .toList();
        interviews.keep(interview, statements, List.of());
        return interview.id();
    }

    private static Statement statement(Interview interview, StatementId id, int at) {
        return new Statement(
                id,
                interview.id(),
                interview.caseId(),
                at,
                Speaker.unknown(),
                Set.of(),
                Standing.TOLD_TO_ME,
                Wording.EXACT_WORDS,
                "I told my teacher about the owl, and she wrote it down in her book. " + at,
                "",
                "",
                KeepPrivate.no(),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
