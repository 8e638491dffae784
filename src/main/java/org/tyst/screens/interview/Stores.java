package org.tyst.screens.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.basics.Scratch;
import org.tyst.cases.CaseStore;
import org.tyst.contests.ContestStore;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.InterviewStore;
import org.tyst.interviews.StatementId;

/** The three places an interview page reads from. Call on the store's thread. */
public record Stores(CaseStore cases, InterviewStore interviews, ContestStore contests) {
    Optional<Opened> open(InterviewId id, Scratch scratch) {
        return interviews.open(id).flatMap(record -> withCase(record, scratch));
    }

    /** A new interview in its case; the one in the record, once anything was entered in it. */
    Optional<Opened> openOrBegin(Interview fresh, Scratch scratch) {
        return open(fresh.id(), scratch)
                .or(() -> withCase(new InterviewRecord(fresh, List.of()), scratch));
    }

    private Optional<Opened> withCase(InterviewRecord record, Scratch scratch) {
        var caseId = record.interview().caseId();
        return cases.open(caseId)
                .map(file ->
                        new Opened(file, record, contests.ofCase(caseId), begun(record, scratch)));
    }

    private static Map<StatementId, CorrectionForm> begun(InterviewRecord record, Scratch scratch) {
        var begun = new HashMap<StatementId, CorrectionForm>();
        if (record.interview().isSigned())
            record.statements()
                    .forEach(statement ->
                            find(statement.id(), scratch)
                                    .ifPresent(form -> begun.put(statement.id(), form)));
        return begun;
    }

    private static Optional<CorrectionForm> find(StatementId id, Scratch scratch) {
        return KeptForm.find(scratch, SignedModel.nameOf(id), CorrectionForm.class);
    }
}
