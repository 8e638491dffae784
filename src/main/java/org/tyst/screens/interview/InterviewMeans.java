package org.tyst.screens.interview;

import java.time.Clock;
import java.util.Optional;
import org.tyst.basics.Scratch;
import org.tyst.cases.CaseId;
import org.tyst.cases.TaskStore;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.RecordingPolicy;
import org.tyst.screens.writing.WritingMeans;
import org.tyst.work.Work;

/** What every interview page works with. */
public record InterviewMeans(
        Stores stores,
        Drafting drafting,
        Scratch scratch,
        PasteDesk paste,
        BringingIn bringing,
        TaskStore tasks,
        RecordingPolicy policy,
        WritingMeans writing,
        Clock clock,
        Work work) {
    Optional<Opened> open(InterviewId id) {
        return stores.open(id, scratch);
    }

    Optional<Opened> begin(CaseId theCase, InterviewId id) {
        return stores.openOrBegin(drafting.newInterview(id, theCase), scratch);
    }

    DraftModel draftOf(Opened opened) {
        return new DraftModel(
                opened, stores.interviews(), drafting, policy.explaining(), clock, work);
    }
}
