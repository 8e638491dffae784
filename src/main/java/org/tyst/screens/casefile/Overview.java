package org.tyst.screens.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tyst.cases.CourtImport;
import org.tyst.cases.DirectedReport;
import org.tyst.cases.Hearing;
import org.tyst.cases.ListedDocument;
import org.tyst.reports.OrderedReports;
import org.tyst.screens.imports.FindingGroup;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** What the court has told of the case, worded. */
final class Overview {

    private final CaseContents contents;
    private final Words words;
    private final Days days;

    Overview(CaseContents contents, Words words, Days days) {
        this.contents = contents;
        this.words = words;
        this.days = days;
    }

    List<KeyLine> theCase() {
        var theCase = contents.file().theCase();
        var lines = new ArrayList<KeyLine>();
        lines.add(line("court", orNotGiven(theCase.court())));
        lines.add(line("courtNumber", orNotGiven(theCase.courtNumber())));
        lines.add(line("courtReference", orNotGiven(theCase.courtReference())));
        lines.add(line("law", words.of("terms.LawType", theCase.lawType())));
        lines.add(line("procedure", words.of("terms.Procedure", theCase.procedure())));
        lines.add(line("organisation", words.of("terms.Organisation", theCase.organisation())));
        lines.add(
                line(
                        "appliedOn",
                        theCase.appliedOn().map(words::date).orElse(words.text("case.notGiven"))));
        lines.add(
                line("orders", orNotGiven(String.join(", ", orders(theCase.ordersAppliedFor())))));
        return lines;
    }

    List<ReportAsked> reportsAsked() {
        return contents.file().theCase().directedReports().stream().map(this::asked).toList();
    }

    List<HearingLine> hearings() {
        return contents.file().hearings().stream()
                .sorted(Comparator.comparing(Hearing::start))
                .map(this::hearing)
                .toList();
    }

    List<HearingLine> hearingsToCome() {
        return contents.file().hearings().stream()
                .filter(hearing -> !hearing.start().toLocalDate().isBefore(days.today()))
                .sorted(Comparator.comparing(Hearing::start))
                .map(this::hearing)
                .toList();
    }

    List<String> documents() {
        return contents.file().documents().stream().map(this::document).toList();
    }

    List<ImportNote> imports() {
        return contents.file().imports().stream()
                .sorted(Comparator.comparing(CourtImport::at).reversed())
                .map(this::note)
                .toList();
    }

    private ReportAsked asked(DirectedReport report) {
        return new ReportAsked(
                new CaseWords(words).reportType(report.reportType()),
                report.orderedOn()
                        .map(day -> words.text("case.orderedOn", words.date(day)))
                        .orElse(words.text("case.orderedOnNotGiven")),
                report.dueOn()
                        .map(day -> words.text("case.dueOn", words.date(day), days.away(day)))
                        .orElse(words.text("case.dueNotGiven")),
                report.dueOn().filter(day -> day.isBefore(days.today())).isPresent()
                        && !isFiled(report),
                isFiled(report),
                report.questions());
    }

    private boolean isFiled(DirectedReport asked) {
        return OrderedReports.isFiled(asked, contents.reports());
    }

    private HearingLine hearing(Hearing hearing) {
        var day = hearing.start().toLocalDate();
        return new HearingLine(
                hearing.type().isBlank() ? words.text("case.hearing") : hearing.type(),
                days.moment(hearing.start()),
                hearing.venue(),
                day.isBefore(days.today()) ? words.text("case.past") : days.away(day),
                day.isBefore(days.today()));
    }

    private String document(ListedDocument document) {
        return document.redactedByCourt()
                ? words.text("case.redactedByCourt", document.name())
                : document.name();
    }

    private ImportNote note(CourtImport note) {
        return new ImportNote(
                words.text("case.importedAt", days.moment(note.at())),
                FindingGroup.of(note.findings(), words));
    }

    private List<String> orders(List<String> codes) {
        return codes.stream().map(new CaseWords(words)::order).toList();
    }

    private KeyLine line(String key, String value) {
        return new KeyLine(words.text("case." + key), value);
    }

    private String orNotGiven(String value) {
        return value.isBlank() ? words.text("case.notGiven") : value;
    }

    /** A report that the court has ordered, with its questions word for word. */
    record ReportAsked(
            String type,
            String ordered,
            String due,
            boolean late,
            boolean filed,
            List<String> questions) {}

    record HearingLine(String type, String when, String venue, String away, boolean past) {}

    record ImportNote(String when, List<FindingGroup> groups) {}
}
