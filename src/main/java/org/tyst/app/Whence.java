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
import org.tyst.sync.Conflict;
import org.tyst.sync.ConflictId;
import org.tyst.sync.SyncDesk;

/** Finds the case of the page on which something was copied. What belongs to one family must not come to stand in another's record. */
final class Whence implements PasteDesk {
    private final CaseStores stores;
    private final SyncDesk sync;
    private final CopyMarks marks;

    Whence(CaseStores stores, SyncDesk sync, CopyMarks marks) {
        this.stores = stores;
        this.sync = sync;
        this.marks = marks;
    }

    /** What a place shows. */
    private sealed interface Shows {
        /** @param whose empty of a case that has left the laptop in the meantime: nobody can say whose it was, and it is another's */
        record OneCase(Optional<CaseId> whose, From from) implements Shows {}

        record SeveralCases() implements Shows {}

        record NoCase() implements Shows {}
    }

    @Override
    public Optional<From> whence(String text, CaseId into) {
        return marks.placeOf(text)
                .map(place -> from(shows(place), into))
                .orElse(Optional.of(From.outside()));
    }

    private static Optional<From> from(Shows shows, CaseId into) {
        return switch (shows) {
            case Shows.OneCase(var whose, var from) -> whose.filter(into::equals).map(_ -> from);
            case Shows.SeveralCases() -> Optional.empty();
            case Shows.NoCase() -> Optional.of(From.outside());
        };
    }

    /** The number of the one case on this laptop in which a text was copied. Call on the store's thread. */
    Optional<String> otherCase(String text) {
        return marks.placeOf(text)
                .flatMap(this::caseOf)
                .flatMap(stores.cases()::open)
                .map(file -> file.theCase().title());
    }

    /** In whose record it comes to stand what is written at a place. Call on the store's thread. */
    Optional<CaseId> caseOf(Place place) {
        return switch (shows(place)) {
            case Shows.OneCase(var whose, _) -> whose;
            case Shows.SeveralCases(), Shows.NoCase() -> Optional.empty();
        };
    }

    private Shows shows(Place place) {
        return switch (place) {
            case Place.CaseFile it -> page(Optional.of(it.caseId()));
            case Place.Family it -> page(Optional.of(it.caseId()));
            case Place.NewInterview it ->
                    item(
                            Origin.Where.INTERVIEW,
                            it.interviewId().value(),
                            Optional.of(it.caseId()));
            case Place.InterviewRoom it -> interview(it.interviewId());
            case Place.PicturePaper it -> page(Optional.of(it.caseId()));
            case Place.ContactPaper it -> interview(it.interviewId());
            case Place.ContactVersions it -> interview(it.interviewId());
            case Place.ReportDesk it -> report(it.reportId());
            case Place.Coverage it -> report(it.reportId());
            case Place.Twin it -> report(it.reportId());
            case Place.Send it -> report(it.reportId());
            case Place.SignOff it -> report(it.reportId());
            case Place.Review it -> report(it.reportId());
            case Place.Changes it -> report(it.reportId());
            case Place.ContestPage it ->
                    page(stores.contests().open(it.contestId()).map(Contest::caseId));
            case Place.NewContest it -> page(Optional.of(it.caseId()));
            case Place.Late it -> page(Optional.of(it.caseId()));
            case Place.TakeOff it -> page(Optional.of(it.caseId()));
            case Place.ConflictPage it -> page(conflict(it.conflictId()));
            case Place.Contested _, Place.Find _, Place.Cases _, Place.Today _ ->
                    new Shows.SeveralCases();
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
                    new Shows.NoCase();
        };
    }

    private Optional<CaseId> conflict(ConflictId id) {
        return sync.conflicts().stream()
                .filter(conflict -> conflict.id().equals(id))
                .map(Conflict::caseId)
                .findFirst();
    }

    private Shows interview(InterviewId id) {
        return item(
                Origin.Where.INTERVIEW,
                id.value(),
                stores.interviews().open(id).map(record -> record.interview().caseId()));
    }

    private Shows report(ReportId id) {
        return item(Origin.Where.REPORT, id.value(), stores.reports().open(id).map(Report::caseId));
    }

    private static Shows page(Optional<CaseId> whose) {
        return new Shows.OneCase(whose, new From(Origin.Where.CASE_PAGE, Optional.empty()));
    }

    private static Shows item(Origin.Where where, UUID item, Optional<CaseId> whose) {
        return new Shows.OneCase(whose, new From(where, Optional.of(item)));
    }
}
