package org.tyst.screens.interview;

import java.time.Clock;
import org.tyst.basics.Scratch;
import org.tyst.interviews.Drafting;
import org.tyst.work.Work;

/** What every interview page works with. */
public record InterviewMeans(
        Stores stores, Drafting drafting, Scratch scratch, Clock clock, Work work) {
    DraftModel draftOf(Opened opened) {
        return new DraftModel(opened, stores.interviews(), drafting, clock, work);
    }
}
