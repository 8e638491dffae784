package org.tyst.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.ADDRESS;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.file;
import static org.tyst.fixtures.AFiledFamily.material;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.tyst.docx.WordPrinter;
import org.tyst.docx.WordReadBack;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.Documents;
import org.tyst.fixtures.Reports;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.ReadBack;
import org.tyst.reports.Copies;
import org.tyst.reports.Filling;
import org.tyst.reports.Marking;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.words.Language;

/** What is made of a document before it is signed: the copies it is for, and drafts to be read by colleagues. */
class BeforeSigningTest {
    private final CopyMaking making =
            new CopyMaking(
                    new Copies(Marking.shipped()),
                    new Press(new ItextPrinter(), new ReadBack(CLOCK)),
                    new Press(new WordPrinter(), new WordReadBack(CLOCK)));

    @Test
    void whoeverADocumentIsForIsWhoseCopyIsRead() {
        assertThat(readersByTemplate())
                .containsEntry("section-7", List.of("court", "party-A", "party-B"))
                .containsEntry("letter-to-child-intro", List.of("child-2"))
                .containsEntry("welcome-letter", List.of("party-B"))
                .containsEntry("la-referral", List.of("agency"));
    }

    @Test
    void anAddressInALetterToAChildStopsIt() {
        var letter = letter("letter-to-child-intro");
        assertThat(making.ofAllItIsFor(basis(letter))).noneMatch(copy -> copy.check().stops());
        assertThat(making.ofAllItIsFor(basis(saying("We meet at " + ADDRESS + ".", letter))))
                .singleElement()
                .matches(copy -> copy.check().stops());
    }

    @Test
    void aDraftForWordSaysOnEachPageThatItIsOne() throws Exception {
        var copy = draft(Reports.full("section-7", Language.WELSH, material()));
        var file = Outgoing.draftForWord(copy).orElseThrow();
        assertThat(file.fileName()).endsWith("_v1-draft_internal.docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(file.bytes().orElseThrow()))) {
            assertThat(word.getHeaderList())
                    .isNotEmpty()
                    .allMatch(head -> head.getText().contains("DRAFFT"));
        }
    }

    @Test
    void whatStopsTheDraftStopsItForWordToo() {
        var report = Reports.full("section-7", Language.ENGLISH, material());
        var copy = draft(saying("They live at " + ADDRESS + ".", report));
        assertThat(Outgoing.draft(copy)).isEmpty();
        assertThat(Outgoing.draftForWord(copy)).isEmpty();
        assertThat(copy.twin().orElseThrow().check().stops()).isTrue();
    }

    @Test
    void aPartysDraftIsNotForWordWhichCannotWriteTheirNameAcrossIt() {
        var report = Reports.full("section-7", Language.ENGLISH, material());
        var copy = making.draft(basis(report), AFiledFamily.father(), Language.ENGLISH);
        assertThat(Outgoing.draft(copy)).isPresent();
        assertThat(Outgoing.draftForWord(copy)).isEmpty();
    }

    private PreparedCopy draft(Report report) {
        var reader = new Recipient.Internal("Cafcass Cymru");
        return making.draft(basis(report), reader, report.language());
    }

    private Map<String, List<String>> readersByTemplate() {
        return Documents.templates()
                .map(template -> Documents.begun(template, Language.ENGLISH))
                .collect(Collectors.toMap(one -> one.template().id(), this::readers));
    }

    private List<String> readers(Report report) {
        return making.ofAllItIsFor(basis(report)).stream()
                .map(copy -> copy.view().recipient().inFileName())
                .toList();
    }

    private static Report letter(String template) {
        return Documents.templates()
                .filter(one -> one.id().equals(template))
                .map(one -> Documents.begun(one, Language.ENGLISH))
                .findFirst()
                .orElseThrow();
    }

    private static Report saying(String words, Report report) {
        var written =
                report.sections().stream()
                        .filter(section -> section.filling() == Filling.AUTHOR)
                        .findFirst()
                        .orElseThrow();
        return report.append(written.key(), Reports.DRAFTING.paragraph(words));
    }

    private static Basis basis(Report report) {
        return new Basis(report, material(), WITHHELD, OtherCases.of(file(), List.of(), WITHHELD));
    }
}
