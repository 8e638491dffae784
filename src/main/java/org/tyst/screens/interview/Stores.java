package org.tyst.screens.interview;

import java.util.Optional;
import org.tyst.cases.CaseStore;
import org.tyst.contests.ContestStore;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.InterviewStore;

/** The three places an interview page reads from. Call on the store's thread. */
public record Stores(CaseStore cases, InterviewStore interviews, ContestStore contests) {
    Optional<Opened> open(InterviewId id) {
        return interviews.open(id).flatMap(this::withCase);
    }

    private Optional<Opened> withCase(InterviewRecord record) {
        var caseId = record.interview().caseId();
        return cases.open(caseId).map(file -> new Opened(file, record, contests.ofCase(caseId)));
    }
}
