package org.tyst.reports;

import java.util.List;
import org.tyst.cases.CaseFile;
import org.tyst.words.Words;

/** The first page of a child's copy: for whom, by whom, and whom to ask. Nothing about the other people in the case. */
final class ChildsFront {
    private final Report report;
    private final CaseFile file;
    private final Recipient.Child child;
    private final Marking marking;
    private final Words words;

    ChildsFront(Report report, CaseFile file, Recipient.Child child, Marking marking, Words words) {
        this.report = report;
        this.file = file;
        this.child = child;
        this.marking = marking;
        this.words = words;
    }

    RecipientView.FrontSheet front() {
        var notice = words.text("documents.child.notice", report.author().officePhone());
        return new RecipientView.FrontSheet(
                words.of("documents.organisation", report.organisation()),
                words.text("documents.child.title"),
                rows(),
                marking.noticeTitle().in(report.language()),
                List.of(new Span.Words(notice)));
    }

    private List<Piece.Row> rows() {
        return List.of(
                row("child.for", child.name()),
                row("caseNumber", file.theCase().title()),
                row("child.by", report.author().name()),
                row("child.ask", report.author().officePhone()),
                row(
                        "finished",
                        report.finishedAt()
                                .map(at -> Days.of(at, words))
                                .orElse(words.text("documents.unsigned"))));
    }

    private Piece.Row row(String key, String text) {
        return new Piece.Row(words.text("documents.front." + key), List.of(text));
    }
}
