package org.tyst.pdf;

import static org.tyst.fixtures.AFiledFamily.WITHHELD;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.tyst.cases.Standing;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.Reports;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Wording;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Material;
import org.tyst.words.Language;

/**
 * Texts recorded as statements, put in a report, printed, and read again along the tags of its pages. What is compared are the signs
 * that a page can show, in their order: a sign that no face of ours has is an empty box, and what only steers is none.
 */
public final class HostilePages {
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Copies COPIES = new Copies(Marking.shipped());

    private HostilePages() {}

    /** Those that are on the pages otherwise than in the record. */
    public static List<String> changed(List<String> texts) throws IOException {
        var said = statements(texts);
        var read = signs(read(pdf(said)));
        return said.stream()
                .map(Statement::words)
                .filter(words -> !read.contains(signs(TypeCase.drawable(composed(words)))))
                .toList();
    }

    /** They, said one after the other. */
    static byte[] printed(List<String> texts) {
        return pdf(statements(texts));
    }

    private static byte[] pdf(List<Statement> said) {
        var interview = new InterviewRecord(AFiledFamily.interview().interview(), said);
        var material = new Material(AFiledFamily.file(), List.of(interview), List.of());
        var report = Reports.begun("section-7", Language.ENGLISH);
        for (var one : said)
            report =
                    report.append("options", Reports.DRAFTING.fromStatement(report, one, material));
        return new ItextPrinter().print(COPIES.forCourt(report, material, WITHHELD)).bytes();
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return String.join(" ", TaggedText.of(document).flows());
        }
    }

    private static String signs(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll("");
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

    private static List<Statement> statements(List<String> texts) {
        var all = new ArrayList<Statement>();
        for (var words : texts)
            all.add(
                    new Statement(
                            new StatementId(new UUID(23, all.size())),
                            AFiledFamily.interview().interview().id(),
                            AFiledFamily.file().theCase().id(),
                            all.size(),
                            Speaker.unknown(),
                            Set.of(),
                            Standing.TOLD_TO_ME,
                            Wording.EXACT_WORDS,
                            words,
                            "en",
                            "",
                            KeepPrivate.no(),
                            Optional.empty(),
                            "",
                            Optional.empty()));
        return all;
    }
}
