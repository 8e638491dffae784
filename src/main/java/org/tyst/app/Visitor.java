package org.tyst.app;

import java.util.UUID;
import org.tyst.audit.Act;
import org.tyst.audit.Visits;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.work.Work;

/**
 * Whoever enters a place where something of a case is read, by whatever way they came there. It is asked for before the page
 * is made, so the link is in the chain before the page has read a word.
 */
final class Visitor {
    private final Visits visits;
    private final Work work;

    Visitor(Visits visits, Work work) {
        this.visits = visits;
        this.work = work;
    }

    void enters(Place place) {
        switch (place) {
            case Place.CaseFile it when it.section() == CaseSection.HISTORY ->
                    reads(Act.HISTORY_READ, it.caseId().value());
            case Place.CaseFile it -> opens(it.caseId().value());
            case Place.InterviewRoom it -> reads(Act.INTERVIEW_READ, it.interviewId().value());
            case Place.PicturePaper it -> opens(it.caseId().value());
            case Place.ContactPaper it -> reads(Act.INTERVIEW_READ, it.interviewId().value());
            case Place.ContactVersions it -> reads(Act.INTERVIEW_READ, it.interviewId().value());
            case Place.Family it -> opens(it.caseId().value());
            case Place.NewInterview it -> opens(it.caseId().value());
            case Place.ContestPage it -> reads(Act.CONTEST_READ, it.contestId().value());
            case Place.NewContest it -> opens(it.caseId().value());
            case Place.ReportDesk it -> reads(Act.REPORT_READ, it.reportId().value());
            case Place.Coverage it -> reads(Act.REPORT_READ, it.reportId().value());
            case Place.Twin it -> reads(Act.REPORT_READ, it.reportId().value());
            case Place.Send it -> reads(Act.REPORT_READ, it.reportId().value());
            case Place.SignOff it -> reads(Act.REPORT_READ, it.reportId().value());
            case Place.Review it -> reads(Act.REPORT_READ, it.reportId().value());
            case Place.Changes it -> reads(Act.REPORT_READ, it.reportId().value());
            case Place.ConflictPage it -> reads(Act.CONFLICT_READ, it.conflictId().value());
            case Place.Late it -> opens(it.caseId().value());
            case Place.TakeOff it -> opens(it.caseId().value());
            case Place.Today _,
                    Place.Cases _,
                    Place.Import _,
                    Place.OpenCase _,
                    Place.Contested _,
                    Place.Find _,
                    Place.Sync _,
                    Place.Settings _,
                    Place.LaptopHistory _,
                    Place.Keys _,
                    Place.TakenOff _ -> {}
            case Place.FirstRun _,
                    Place.Unlock _,
                    Place.Damage _,
                    Place.OfficersWereHere _,
                    Place.FirstSheet _,
                    Place.Emptied _,
                    Place.Exchanging _ -> {}
        }
    }

    private void opens(UUID caseId) {
        work.inOrder(() -> visits.opened(caseId));
    }

    private void reads(Act act, UUID thing) {
        work.inOrder(() -> visits.read(act, thing));
    }
}
