package org.tyst.cases.feed;

import static org.tyst.cases.ImportFinding.Kind.DOUBTFUL_DATE;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tyst.cases.Hearing;

/** The hearings, one for each day of sitting. The court lists the days in no order. */
final class HearingReader {
    private final CaseDraft draft;
    private final Believable dates;

    HearingReader(CaseDraft draft, Believable dates) {
        this.draft = draft;
        this.dates = dates;
    }

    void read(FeedObject data) {
        if (data.unread().path("hearingData").isArray())
            data.elements("hearingData").forEach(old -> oldShape(old.value()));
        else
            data.object("hearingData")
                    .ifPresent(all ->
                            all.elements("caseHearings").forEach(one -> hearing(one.value())));
    }

    private void hearing(FeedObject hearing) {
        var code = hearing.text("hearingType");
        var said = hearing.text("hearingTypeValue");
        var number = hearing.text("hearingID");
        var cancelled = hearing.text("hmcStatus").equalsIgnoreCase("CANCELLED");
        for (var day : hearing.elements("hearingDaySchedule"))
            if (!cancelled) day(number, said.isBlank() ? code : said, day.value());
    }

    private void day(String number, String type, FeedObject day) {
        var venue = day.text("hearingVenueName");
        var start = dates.moment(day, "hearingStartDateTime");
        var end = dates.moment(day, "hearingEndDateTime");
        start.ifPresent(
                at -> draft.hearings.add(sitting(number, type, at, endAfter(day, at, end), venue)));
    }

    private Hearing sitting(
            String number,
            String type,
            LocalDateTime start,
            Optional<LocalDateTime> end,
            String venue) {
        var id = draft.ids.hearing((number.isBlank() ? type : number) + "/" + start.toLocalDate());
        return new Hearing(id, draft.id, type, start, end, venue);
    }

    private static Optional<LocalDateTime> endAfter(
            FeedObject day, LocalDateTime start, Optional<LocalDateTime> end) {
        if (end.filter(at -> at.isBefore(start)).isPresent())
            day.note(DOUBTFUL_DATE, "hearingEndDateTime");
        return end.filter(at -> !at.isBefore(start));
    }

    /** As the feed was before 2023: one date and one time of day in words. */
    private void oldShape(FeedObject hearing) {
        var type = String.join(", ", hearing.texts("hearingType"));
        var venue = hearing.text("hearingCourtName");
        dates.day(hearing, "hearingDate")
                .ifPresent(day ->
                        draft.hearings.add(
                                sitting("", type, day.atStartOfDay(), Optional.empty(), venue)));
    }
}
