package org.tyst.screens.casefile;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.Reading;
import org.tyst.contests.Contest;
import org.tyst.dispatch.CopyId;
import org.tyst.dispatch.DeliveryNote;
import org.tyst.dispatch.FiledCopy;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.Present;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.screens.Place;
import org.tyst.screens.history.HistoryLine;
import org.tyst.screens.history.Telling;
import org.tyst.sync.OpenedBy;
import org.tyst.sync.OpeningReview;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** What has been done in a case, worded: interviews, contests, reports, copies sent, and the trail of it all. */
final class Happenings {

    private final CaseContents contents;
    private final Words words;
    private final Days days;
    private final ZoneId zone;

    Happenings(CaseContents contents, Words words, Days days, ZoneId zone) {
        this.contents = contents;
        this.words = words;
        this.days = days;
        this.zone = zone;
    }

    List<InterviewLine> interviews() {
        return contents.interviews().stream()
                .sorted(Comparator.comparing(this::when).reversed())
                .map(this::interview)
                .toList();
    }

    List<ContestLine> contests() {
        return contents.contests().stream()
                .sorted(
                        Comparator.comparing(Contest::isOpen)
                                .reversed()
                                .thenComparing(Contest::receivedAt))
                .map(this::contest)
                .toList();
    }

    List<ReportLine> reports() {
        return contents.reports().stream().map(this::report).toList();
    }

    List<CopyLine> copies() {
        return contents.copies().stream()
                .sorted(Comparator.comparing(FiledCopy::filedAt).reversed())
                .map(this::copy)
                .toList();
    }

    List<HistoryLine> history() {
        var named = new Named(contents, words);
        var versions = versions();
        var done =
                new Telling(
                                words,
                                days,
                                entry -> entry.item().flatMap(named::of),
                                entry ->
                                        entry.item()
                                                .flatMap(id ->
                                                        Optional.ofNullable(versions.get(id))))
                        .lines(contents.history());
        return Stream.of(
                        done.stream(),
                        contents.openedBy().stream().map(this::opened),
                        contents.openingReviews().stream().map(this::reviewed))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(HistoryLine::at).reversed())
                .toList();
    }

    /** Everything that was done in the case on this laptop, in the order in which it was. */
    List<AuditEntry> trail() {
        return contents.history();
    }

    Days days() {
        return days;
    }

    List<Reading> readings() {
        return Reading.in(contents.history(), zone);
    }

    /** What the things of this case are called. */
    Function<UUID, Optional<String>> names() {
        return new Named(contents, words)::of;
    }

    /** Of each signed contact, and each statement in one, the page on which it stands what was put right. */
    private Map<UUID, Place> versions() {
        var pages = new HashMap<UUID, Place>();
        contents.interviews().stream()
                .filter(record -> record.interview().isSigned())
                .forEach(record -> {
                    var page = new Place.ContactVersions(record.interview().id());
                    pages.put(record.interview().id().value(), page);
                    record.statements().forEach(one -> pages.put(one.id().value(), page));
                });
        return pages;
    }

    /** By somebody to whom the case was not allocated, wherever they did it. */
    private HistoryLine opened(OpenedBy opened) {
        var sort = "opening.sort." + opened.category();
        return new HistoryLine(
                opened.at(),
                days.moment(opened.at()),
                words.text(
                        "opening.wasOpened",
                        days.moment(opened.until()),
                        words.has(sort) ? words.text(sort) : opened.category()),
                "",
                opened.who(),
                opened.approver().isBlank()
                        ? opened.reason()
                        : words.text("opening.wasAgreed", opened.reason(), opened.approver()),
                Act.Sort.READ);
    }

    private HistoryLine reviewed(OpeningReview review) {
        return new HistoryLine(
                review.at(),
                days.moment(review.at()),
                words.of("opening.reviewed", review.verdict()),
                "",
                review.by(),
                review.why(),
                Act.Sort.KEEPING);
    }

    private InterviewLine interview(InterviewRecord record) {
        var interview = record.interview();
        var count = record.statements().size();
        return new InterviewLine(
                new Place.InterviewRoom(interview.id()),
                who(interview),
                days.moment(when(record)),
                words.of("terms.Mode", interview.mode())
                        + " · "
                        + words.of("terms.PlaceType", interview.place()),
                words.text("case.statements", count),
                interview.authorName(),
                interview.isSigned());
    }

    /** When it took place; while nobody has said so, when it was begun here. */
    private LocalDateTime when(InterviewRecord record) {
        return record.interview()
                .startedAt()
                .orElseGet(() -> LocalDateTime.ofInstant(record.interview().enteredAt(), zone));
    }

    private String who(Interview interview) {
        var names = interview.present().stream().map(this::who).collect(Collectors.joining(", "));
        return names.isEmpty() ? words.text("case.nobodyYet") : names;
    }

    private String who(Present present) {
        return present.person()
                .flatMap(contents.file()::person)
                .map(person -> contents.namesakes().told(person, words))
                .orElse(present.name());
    }

    private ContestLine contest(Contest contest) {
        return new ContestLine(
                new Place.ContestPage(contest.id()),
                contest.challengedText(),
                words.text(
                        "case.contestedBy",
                        contest.raisedByName(),
                        days.moment(contest.receivedAt())),
                contest.saidToBeWrong(),
                contest.decision()
                        .map(decision -> words.of("terms.ContestOutcome", decision.outcome()))
                        .orElse(words.text("case.contestOpen")),
                contest.isOpen(),
                contest.restricted());
    }

    private ReportLine report(Report report) {
        return new ReportLine(
                report.status() == ReportStatus.FINAL
                        ? new Place.Send(report.id())
                        : new Place.ReportDesk(report.id()),
                new Place.SignOff(report.id()),
                report.title(),
                words.of("case.reportStatus", report.status()),
                words.text(
                        "case.reportStarted",
                        report.author().name(),
                        days.moment(report.startedAt())),
                report.status());
    }

    private CopyLine copy(FiledCopy copy) {
        return new CopyLine(
                copy.id(),
                title(copy),
                copy.recipient().name(),
                days.moment(copy.filedAt()),
                copy.pages(),
                copy.isForWord(),
                copy.sha256(),
                copy.filedBy(),
                copy.purpose(),
                new Onward(words, days).of(copy, note(copy)),
                copy);
    }

    private Optional<DeliveryNote> note(FiledCopy copy) {
        return contents.deliveries().stream()
                .filter(note -> note.copy().equals(copy.id()))
                .findFirst();
    }

    private String title(FiledCopy copy) {
        return contents.reports().stream()
                .filter(report -> report.id().equals(copy.report()))
                .findFirst()
                .map(Report::title)
                .orElse(copy.fileName());
    }

    record InterviewLine(
            Place place,
            String who,
            String when,
            String where,
            String statements,
            String author,
            boolean signed) {}

    record ContestLine(
            Place place,
            String item,
            String by,
            String wrong,
            String state,
            boolean open,
            boolean restricted) {}

    record ReportLine(
            Place place,
            Place life,
            String title,
            String status,
            String started,
            ReportStatus state) {}

    record CopyLine(
            CopyId id,
            String title,
            String recipient,
            String when,
            int pages,
            boolean forWord,
            String sha256,
            String by,
            String purpose,
            Onward.Told onward,
            FiledCopy filed) {}
}
