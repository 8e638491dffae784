package org.tyst.app;

import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.CaseId;
import org.tyst.contests.Contest;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.Origin;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.screens.CopyMarks;
import org.tyst.screens.Place;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.screens.interview.PasteDesk;

/** Finds the case of the page on which something was copied. What belongs to one family must not come to stand in another's record. */
final class Whence implements PasteDesk {
    private final CaseStores stores;
    private final CopyMarks marks;

    Whence(CaseStores stores, CopyMarks marks) {
        this.stores = stores;
        this.marks = marks;
    }

    @Override
    public Optional<From> whence(String text, CaseId into) {
        return marks.placeOf(text).map(place -> from(place, into)).orElseGet(() -> outside());
    }

    private Optional<From> from(Place place, CaseId into) {
        return switch (place) {
            case Place.CaseFile it -> page(Optional.of(it.caseId()), into);
            case Place.Family it -> page(Optional.of(it.caseId()), into);
            case Place.NewInterview it ->
                    item(
                            Origin.Where.INTERVIEW,
                            it.interviewId().value(),
                            Optional.of(it.caseId()),
                            into);
            case Place.InterviewRoom it -> interview(it.interviewId(), into);
            case Place.PicturePaper it -> page(Optional.of(it.caseId()), into);
            case Place.ContactPaper it -> interview(it.interviewId(), into);
            case Place.ContactVersions it -> interview(it.interviewId(), into);
            case Place.ReportDesk it -> report(it.reportId(), into);
            case Place.Coverage it -> report(it.reportId(), into);
            case Place.Twin it -> report(it.reportId(), into);
            case Place.Send it -> report(it.reportId(), into);
            case Place.SignOff it -> report(it.reportId(), into);
            case Place.Review it -> report(it.reportId(), into);
            case Place.Changes it -> report(it.reportId(), into);
            case Place.ContestPage it ->
                    page(stores.contests().open(it.contestId()).map(Contest::caseId), into);
            case Place.NewContest it -> page(Optional.of(it.caseId()), into);
            case Place.Late it -> page(Optional.of(it.caseId()), into);
            case Place.TakeOff it -> page(Optional.of(it.caseId()), into);
            case Place.ConflictPage _,
                    Place.Contested _,
                    Place.Find _,
                    Place.Cases _,
                    Place.Today _ ->
                    Optional.empty();
            case Place.Import _,
                    Place.OpenCase _,
                    Place.Sync _,
                    Place.Settings _,
                    Place.LaptopHistory _,
                    Place.Keys _,
                    Place.TakenOff _,
                    Place.FirstRun _,
                    Place.Unlock _,
                    Place.Damage _,
                    Place.OfficersWereHere _,
                    Place.FirstSheet _,
                    Place.Emptied _,
                    Place.Exchanging _ ->
                    outside();
        };
    }

    private Optional<From> interview(InterviewId id, CaseId into) {
        return item(
                Origin.Where.INTERVIEW,
                id.value(),
                stores.interviews().open(id).map(record -> record.interview().caseId()),
                into);
    }

    private Optional<From> report(ReportId id, CaseId into) {
        return item(
                Origin.Where.REPORT,
                id.value(),
                stores.reports().open(id).map(Report::caseId),
                into);
    }

    private static Optional<From> page(Optional<CaseId> whose, CaseId into) {
        return within(whose, into, new From(Origin.Where.CASE_PAGE, Optional.empty()));
    }

    private static Optional<From> item(
            Origin.Where where, UUID item, Optional<CaseId> whose, CaseId into) {
        return within(whose, into, new From(where, Optional.of(item)));
    }

    /** Of a case that has left the laptop in the meantime nobody can say whose it was: it is another's. */
    private static Optional<From> within(Optional<CaseId> whose, CaseId into, From from) {
        return whose.filter(into::equals).map(same -> from);
    }

    private static Optional<From> outside() {
        return Optional.of(From.outside());
    }
}
