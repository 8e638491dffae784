package org.tyst.bench;

import static org.tyst.fixtures.Reports.DRAFTING;

import java.util.List;
import java.util.Optional;
import org.tyst.cases.CaseId;
import org.tyst.reports.Filling;
import org.tyst.reports.Material;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.Templates;
import org.tyst.reports.editing.Lengths;
import org.tyst.store.StoredRecord;
import org.tyst.words.Language;

/** A report of so many sides: paragraphs of the author's, and passages from the record, in every section that is written. */
final class LongReport {
    private static final String TEXT =
            "The children have lived through two years of arguments, and each of them in their own time told me what their days"
                    + " are like and what they would change. I saw them at school and at home, once with each parent and once"
                    + " alone, and nothing of what I saw was otherwise than what they told me.";

    private static final int SIDES = 120;

    private LongReport() {}

    /** Kept in a record, as a report of that case. */
    static ReportId of(CaseId theCase, StoredRecord record) {
        var templates = Templates.shipped();
        var file = record.cases().open(theCase).orElseThrow();
        var begun =
                DRAFTING.begin(
                        templates.choose(templates.newest("section-7").orElseThrow()),
                        Language.ENGLISH,
                        file,
                        Laptop.WHO,
                        Optional.empty());
        var material = new Material(file, record.interviews().ofCase(theCase), List.of());
        var report = of(SIDES, begun, material);
        record.reports().save(report);
        return report.id();
    }

    private static Report of(int sides, Report begun, Material material) {
        var report = begun;
        var keys =
                report.sections().stream()
                        .filter(section -> section.filling() == Filling.AUTHOR)
                        .map(section -> section.key())
                        .toList();
        var statements = material.statements().toList();
        var lines = 0.0;
        for (var at = 0; Lengths.sides(lines) < sides; at++) {
            var block =
                    at % 4 == 3 && !statements.isEmpty()
                            ? DRAFTING.fromStatement(
                                    report, statements.get(at % statements.size()), material)
                            : DRAFTING.paragraph(TEXT + " (" + at + ")");
            lines += Lengths.lines(block);
            report = report.append(keys.get(at % keys.size()), block);
        }
        return report;
    }
}
