package org.tyst.reports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.DirectedReport;
import org.tyst.cases.Hearing;
import org.tyst.cases.Orders;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.Relationship;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** The front sheet travels furthest, so it never carries where anybody lives, works or goes to school. Only the office's address. */
final class FrontSheets {
    private final Report report;
    private final CaseFile file;
    private final Recipient recipient;
    private final Marking marking;
    private final Words words;

    FrontSheets(Report report, CaseFile file, Recipient recipient, Marking marking, Words words) {
        this.report = report;
        this.file = file;
        this.recipient = recipient;
        this.marking = marking;
        this.words = words;
    }

    static Bilingual variant(Recipient recipient, CaseFile file, Marking marking) {
        var hides = file.contactPoints().stream().anyMatch(ContactPoint::isWithheld);
        return switch (recipient) {
            case Recipient.Court _ -> marking.courtCopy();
            case Recipient.Party _ -> hides ? marking.partyCopyWithheld() : marking.partyCopy();
        };
    }

    RecipientView.FrontSheet front() {
        var rows = new ArrayList<Piece.Row>();
        row(rows, "court", file.theCase().court());
        row(rows, "caseNumber", file.theCase().title());
        row(rows, "children", file.children().stream().map(this::child).toList());
        row(rows, "parties", Parties.inOrder(file).stream().map(this::party).toList());
        row(rows, "applications", orders());
        direction(rows);
        hearing().ifPresent(hearing -> row(rows, "hearing", hearing));
        row(rows, "author", author());
        row(rows, "office", office());
        row(
                rows,
                "finished",
                report.finishedAt()
                        .map(at -> Days.of(at, words))
                        .orElse(words.text("documents.unsigned")));
        row(rows, "copy", copy());
        row(
                rows,
                "document",
                words.text(
                        "documents.identity",
                        report.id().toString(),
                        String.valueOf(report.version())));
        return new RecipientView.FrontSheet(
                words.of("documents.organisation", report.organisation()),
                report.title(),
                rows,
                marking.noticeTitle().in(report.language()),
                marking.notice().stream().map(this::notice).toList());
    }

    private Span notice(Bilingual notice) {
        var text =
                notice.in(report.language())
                        .replace("{officePhone}", report.author().officePhone());
        return notice.given(report.language()) == report.language()
                ? new Span.Words(text)
                : new Span.Lang(Language.ENGLISH.locale().toLanguageTag(), text);
    }

    private void direction(List<Piece.Row> rows) {
        report.direction()
                .flatMap(DirectedReport::orderedOn)
                .ifPresent(day -> row(rows, "ordered", words.date(day)));
        report.direction()
                .flatMap(DirectedReport::dueOn)
                .ifPresent(day -> row(rows, "due", words.date(day)));
    }

    private Optional<String> hearing() {
        var made = report.startedAt().atZone(ZoneId.of("Europe/London")).toLocalDateTime();
        return file.nextHearing(made).map(this::hearing);
    }

    private String hearing(Hearing hearing) {
        return words.text(
                "documents.hearing",
                hearing.type(),
                words.date(hearing.start().toLocalDate()),
                words.time(hearing.start().toLocalTime()));
    }

    private List<String> author() {
        var author = report.author();
        return List.of(author.name(), words.of("documents.role", author.role()));
    }

    private List<String> office() {
        return List.of(report.author().officeAddress(), report.author().officePhone());
    }

    private List<String> copy() {
        var variant = variant(recipient, file, marking).in(report.language());
        return List.of(recipient.name(), variant);
    }

    private String child(Person child) {
        var birth = child.birth();
        return switch (birth.certainty()) {
            case STATED -> birth.date().map(born -> born(child, born)).orElse(child.name());
            case DOUBTFUL -> words.text("documents.child.doubtful", child.name());
            case UNKNOWN -> words.text("documents.child.unknown", child.name());
        };
    }

    private String born(Person child, java.time.LocalDate born) {
        var today =
                report.finishedAt()
                        .orElse(report.startedAt())
                        .atZone(ZoneId.of("Europe/London"))
                        .toLocalDate();
        return Birth.stated(born)
                .ageOn(today)
                .map(age ->
                        words.text(
                                "documents.child.aged",
                                child.name(),
                                words.date(born),
                                String.valueOf(age)))
                .orElseGet(
                        () -> words.text("documents.child.born", child.name(), words.date(born)));
    }

    private String party(Person party) {
        var part = party.parts().contains(Part.APPLICANT) ? Part.APPLICANT : Part.RESPONDENT;
        var relations =
                party.relationships().stream()
                        .map(Relationship::relation)
                        .map(relation -> known("documents.relation.", relation))
                        .distinct()
                        .collect(Collectors.joining(", "));
        var text = words.text("documents.party", party.name(), words.of("documents.part", part));
        return relations.isBlank() ? text : text + ", " + relations;
    }

    private List<String> orders() {
        return file.theCase().ordersAppliedFor().stream()
                .map(order -> Orders.named(order, words))
                .toList();
    }

    /** The court's word in the report's language; one that we have no text for stands as the court wrote it. */
    private String known(String page, String asTheCourtWroteIt) {
        var key = page + asTheCourtWroteIt;
        return words.has(key) ? words.text(key) : asTheCourtWroteIt;
    }

    private void row(List<Piece.Row> rows, String key, String line) {
        row(rows, key, List.of(line));
    }

    private void row(List<Piece.Row> rows, String key, List<String> lines) {
        var said = lines.stream().filter(line -> !line.isBlank()).toList();
        if (!said.isEmpty()) rows.add(new Piece.Row(words.text("documents.front." + key), said));
    }
}
