package org.tyst.app;

import java.util.Set;
import java.util.UUID;
import org.tyst.screens.Place;

/** What is written in on a page must not change there by what comes from elsewhere. */
final class InHand {
    private InHand() {}

    static Set<UUID> of(Place place) {
        return switch (place) {
            case Place.CaseFile it -> Set.of(it.caseId().value());
            case Place.Family it -> Set.of(it.caseId().value());
            case Place.InterviewRoom it -> Set.of(it.interviewId().value());
            case Place.NewInterview it -> Set.of(it.interviewId().value());
            case Place.ContactPaper _, Place.ContactVersions _, Place.PicturePaper _ -> Set.of();
            case Place.ContestPage it -> Set.of(it.contestId().value());
            case Place.NewContest it -> Set.of(it.caseId().value());
            case Place.ReportDesk it -> Set.of(it.reportId().value());
            case Place.Coverage it -> Set.of(it.reportId().value());
            case Place.Twin it -> Set.of(it.reportId().value());
            case Place.Send it -> Set.of(it.reportId().value());
            case Place.SignOff it -> Set.of(it.reportId().value());
            case Place.Review _, Place.Changes _ -> Set.of();
            case Place.Today _,
                    Place.Cases _,
                    Place.Import _,
                    Place.OpenCase _,
                    Place.Contested _,
                    Place.Find _,
                    Place.Sync _,
                    Place.ConflictPage _,
                    Place.Late _,
                    Place.Settings _,
                    Place.LaptopHistory _,
                    Place.Keys _,
                    Place.TakenOff _ ->
                    Set.of();
            case Place.TakeOff it -> Set.of(it.caseId().value());
            case Place.FirstRun _,
                    Place.Unlock _,
                    Place.Damage _,
                    Place.OfficersWereHere _,
                    Place.FirstSheet _,
                    Place.Emptied _,
                    Place.Exchanging _ ->
                    Set.of();
        };
    }
}
