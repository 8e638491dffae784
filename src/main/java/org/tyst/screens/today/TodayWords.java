package org.tyst.screens.today;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.cases.Deadline;
import org.tyst.cases.Deadlines;
import org.tyst.cases.DirectedReport;
import org.tyst.cases.Task;
import org.tyst.contests.Contest;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewId;
import org.tyst.reports.Report;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.today.TodayRow.Kind;
import org.tyst.sync.OpenedBy;
import org.tyst.sync.late.LateDesk;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Makes a row's words: what it is, which case, by when. */
final class TodayWords {

    private final Words words;
    private final Days days;
    private final OpenFiles files;
    private final Deadlines deadlines;
    private final ZoneId zone;

    TodayWords(Words words, Days days, OpenFiles files, Deadlines deadlines, ZoneId zone) {
        this.words = words;
        this.days = days;
        this.files = files;
        this.deadlines = deadlines;
        this.zone = zone;
    }

    TodayRow deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.HearingOn on -> hearing(on);
            case Deadline.ReportDue due -> due(due);
        };
    }

    TodayRow interview(Interview draft) {
        var who =
                draft.present().stream()
                        .map(one -> files.told(draft.caseId(), one))
                        .collect(Collectors.joining(", "));
        return new TodayRow(
                Kind.INTERVIEW_DRAFT,
                who.isEmpty()
                        ? words.text("today.interviewDraft")
                        : words.text("today.interviewDraftWith", who),
                files.about(draft.caseId()),
                words.text("today.begun", days.moment(draft.enteredAt())),
                false,
                new Place.InterviewRoom(draft.id()));
    }

    TodayRow report(Report draft) {
        return new TodayRow(
                Kind.REPORT_DRAFT,
                draft.isDraft() ? draft.title() : words.text("today.reportReady", draft.title()),
                files.about(draft.caseId()),
                words.text("today.begun", days.moment(draft.startedAt())),
                false,
                new Place.ReportDesk(draft.id()));
    }

    TodayRow contest(Contest contest) {
        var by = answerBy(contest);
        return new TodayRow(
                Kind.CONTEST,
                words.text("today.contestBy", contest.raisedByName(), contest.saidToBeWrong()),
                files.about(contest.caseId()),
                by.map(day -> words.text("today.answerBy", words.date(day), days.away(day)))
                        .orElse(""),
                by.filter(day -> day.isBefore(days.today())).isPresent(),
                new Place.ContestPage(contest.id()));
    }

    TodayRow late(LateDesk.Open open) {
        var id = new CaseId(open.caseId());
        return new TodayRow(
                Kind.LATE,
                words.text("late.todayWhat", open.count()),
                files.about(id),
                words.text("late.todayDetail"),
                false,
                new Place.Late(id));
    }

    /** A manager says it on the Sync page. */
    TodayRow opened(OpenedBy opened) {
        return new TodayRow(
                Kind.OPENED,
                words.text("opening.todayWhat", opened.who()),
                files.about(new CaseId(opened.caseId())),
                opened.decideBy()
                        .map(day -> words.text("opening.todayBy", words.date(day)))
                        .orElse(""),
                opened.decideBy().filter(day -> day.isBefore(days.today())).isPresent(),
                new Place.Sync());
    }

    /** It goes where it came up: there it is done. */
    TodayRow task(Task task) {
        return new TodayRow(
                Kind.TASK,
                task.what(),
                files.about(task.caseId()),
                due(task)
                        .map(by -> words.text("today.taskBy", by))
                        .orElseGet(() -> words.text("today.taskNoDay")),
                task.isLate(days.now(), days.today()),
                task.from()
                        .<Place>map(it -> new Place.InterviewRoom(new InterviewId(it)))
                        .orElseGet(() -> overview(task.caseId())));
    }

    private Optional<String> due(Task task) {
        return task.dueAt().map(days::moment).or(() -> task.dueOn().map(words::date));
    }

    private Optional<LocalDate> answerBy(Contest contest) {
        var received = LocalDate.ofInstant(contest.receivedAt(), zone);
        return files.file(contest.caseId())
                .map(CaseFile::theCase)
                .map(theCase -> deadlines.answerToContest(received, theCase.organisation()));
    }

    private TodayRow hearing(Deadline.HearingOn on) {
        var hearing = on.hearing();
        return new TodayRow(
                Kind.HEARING,
                words.text(
                        "today.hearingAt",
                        hearing.type(),
                        words.time(hearing.start().toLocalTime())),
                about(on.theCase().id(), hearing.venue()),
                on.papersBy().map(day -> words.text("today.papersBy", words.date(day))).orElse(""),
                false,
                overview(on.theCase().id()));
    }

    private TodayRow due(Deadline.ReportDue due) {
        return new TodayRow(
                Kind.REPORT_DUE,
                words.text("today.toFile", type(due.report())),
                about(due.theCase().id(), due.theCase().court()),
                "",
                due.day().isBefore(days.today()),
                new Place.CaseFile(due.theCase().id(), CaseSection.REPORTS));
    }

    private String type(DirectedReport report) {
        var key = "case.reportType." + report.reportType();
        return words.has(key) ? words.text(key) : report.reportType();
    }

    private String about(CaseId id, String where) {
        return where.isBlank() ? files.about(id) : files.about(id) + " · " + where;
    }

    private static Place overview(CaseId id) {
        return new Place.CaseFile(id, CaseSection.OVERVIEW);
    }
}
