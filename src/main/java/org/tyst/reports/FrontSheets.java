package org.tyst.reports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.CourtTerms;
import org.tyst.cases.DirectedReport;
import org.tyst.cases.Hearing;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.Relationship;
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

    static Bilingual variant(Report report, Recipient recipient, CaseFile file, Marking marking) {
        return recipient instanceof Recipient.Child && Furniture.isLetter(report)
                ? marking.childLetter()
                : variant(recipient, file, marking);
    }

    /** Of what is no letter. */
    static Bilingual variant(Recipient recipient, CaseFile file, Marking marking) {
        var hides = file.contactPoints().stream().anyMatch(ContactPoint::isWithheld);
        return switch (recipient) {
            case Recipient.Court _ -> marking.courtCopy();
            case Recipient.Party _ -> hides ? marking.partyCopyWithheld() : marking.partyCopy();
            case Recipient.Child _ -> marking.childSummary();
            case Recipient.Internal _ -> marking.internalCopy();
            case Recipient.Agency _ -> marking.agencyCopy();
        };
    }

    RecipientView.FrontSheet front() {
        return switch (Furniture.of(report)) {
            case REPORT -> sheet(reportRows(), noticed(), Optional.empty());
            case LETTER -> sheet(letterRows(), noticed(), letterhead());
            case PLAIN_LETTER -> sheet(List.of(), List.of(), letterhead());
        };
    }

    private RecipientView.FrontSheet sheet(
            List<Piece.Row> rows, List<Span> notices, Optional<RecipientView.Letterhead> letter) {
        return new RecipientView.FrontSheet(
                words.of("documents.organisation", report.organisation()),
                report.title(),
                new FrontCheck(file, report.author(), words).cleared(rows),
                marking.noticeTitle().in(report.language()),
                notices,
                letter);
    }

    private Optional<RecipientView.Letterhead> letterhead() {
        var letterheads = new Letterheads(report, file, recipient, words);
        return Furniture.opening(report).map(letterheads::of);
    }

    private List<Piece.Row> reportRows() {
        var rows = new ArrayList<Piece.Row>();
        row(rows, "court", file.theCase().court());
        row(rows, "caseNumber", numberAndKind());
        people(rows);
        row(rows, "applications", appliedFor());
        direction(rows);
        hearing().ifPresent(hearing -> row(rows, "hearing", hearing));
        row(rows, "author", author());
        row(rows, "office", office());
        closing(rows);
        return rows;
    }

    /** A letter says in its head whose it is and from where. */
    private List<Piece.Row> letterRows() {
        var rows = new ArrayList<Piece.Row>();
        row(rows, "caseNumber", file.theCase().title());
        people(rows);
        hearing().ifPresent(hearing -> row(rows, "hearing", hearing));
        row(rows, "copy", copy());
        languages(rows);
        return rows;
    }

    private void people(List<Piece.Row> rows) {
        row(rows, "children", file.children().stream().map(this::child).toList());
        row(rows, "parties", Parties.inOrder(file).stream().map(this::party).toList());
    }

    private void closing(List<Piece.Row> rows) {
        row(
                rows,
                "finished",
                report.finishedAt()
                        .map(at -> Days.of(at, words))
                        .orElse(words.text("documents.unsigned")));
        row(rows, "copy", copy());
        languages(rows);
        row(
                rows,
                "document",
                words.text(
                        "documents.identity",
                        report.id().toString(),
                        String.valueOf(report.version())));
    }

    /** Whoever holds one version is told of the other, and that both count alike. */
    private void languages(List<Piece.Row> rows) {
        if (report.translation().isPresent())
            row(rows, "language", words.of("documents.language", report.language()));
    }

    private String numberAndKind() {
        return words.text(
                "documents.kind",
                file.theCase().title(),
                words.of("terms.LawType", file.theCase().lawType()),
                words.of("terms.Procedure", file.theCase().procedure()));
    }

    private List<Span> noticed() {
        return Notices.of(marking, report.language(), report.author().officePhone());
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
                CourtTerms.hearing(hearing.type(), words),
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
        var variant = variant(report, recipient, file, marking).in(report.language());
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
                .map(order -> CourtTerms.order(order, words))
                .toList();
    }

    private List<String> appliedFor() {
        var day =
                file.theCase()
                        .appliedOn()
                        .map(on -> words.text("documents.applied", words.date(on)));
        return Stream.concat(orders().stream(), day.stream()).toList();
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
