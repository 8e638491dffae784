package org.tyst.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.ADDRESS;
import static org.tyst.fixtures.AFiledFamily.ADDRESS_ID;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.material;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.tyst.cases.ContactPoint;
import org.tyst.dispatch.CheckList;
import org.tyst.dispatch.CopyFinding;
import org.tyst.dispatch.OtherCases;
import org.tyst.fixtures.Documents;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.SteppedClock;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Piece;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Report;
import org.tyst.words.Language;

class WordPrinterTest {
    private static final Copies COPIES = new Copies(Marking.shipped());
    private static final Report FULL =
            Reports.finished(Reports.full("child-impact", Language.WELSH, material()));
    private static final WordReadBack READ_BACK = new WordReadBack(new SteppedClock());

    @Test
    void saysTheSameAsThePagesWithTheSameNumbers() throws Exception {
        var view = COPIES.forCourt(FULL, material(), WITHHELD);
        var docx = new WordPrinter().print(view).bytes();
        try (var read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var numbered =
                    view.pieces().stream()
                            .filter(piece ->
                                    piece instanceof Piece.Numbered
                                            || piece instanceof Piece.Quote
                                            || piece instanceof Piece.Bulleted
                                            || piece instanceof Piece.Withheld)
                            .count();
            assertThat(read.getParagraphs())
                    .filteredOn(WordPrinterTest::isCounted)
                    .hasSize((int) numbered);
            assertThat(read.getNumbering().getNums()).hasSize(1);
            assertThat(read.getFootnotes()).hasSizeGreaterThan(1);
            assertThat(read.getStyles().getCtStyles().getDocDefaults().toString())
                    .contains("cy-GB");
            assertThat(read.getParagraphs()).anyMatch(one -> "Heading1".equals(one.getStyle()));
            assertThat(read.getTables()).anyMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(read.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
        }
        assertThat(READ_BACK.lacking(docx, view.marks())).isEmpty();
    }

    @Test
    void aLetterOpensAsOnItsPage() throws IOException {
        var letters =
                Documents.templates()
                        .map(template -> Documents.full(template, Language.ENGLISH))
                        .map(letter -> COPIES.forCourt(letter, material(), WITHHELD))
                        .filter(view -> view.front().letter().isPresent())
                        .toList();
        assertThat(letters).hasSizeGreaterThan(4);
        for (var letter : letters)
            assertThat(text(letter))
                    .contains(letter.front().letter().orElseThrow().lines().toList());
    }

    private static String text(RecipientView view) throws IOException {
        try (var document =
                        new XWPFDocument(
                                new ByteArrayInputStream(new WordPrinter().print(view).bytes()));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void isReadBackPartByPart() throws IOException {
        var view = COPIES.forParty(FULL, material(), father());
        var clean = new WordPrinter().print(view).bytes();
        assertThat(check(clean)).isEmpty();
        for (var plant : WordPlants.all())
            assertThat(check(plant.in(clean, ADDRESS)))
                    .as(plant.name())
                    .anyMatch(CopyFinding::stops);
    }

    @Test
    void noticesAPageHeadWithoutItsMarking() {
        var view = COPIES.forCourt(FULL, material(), WITHHELD);
        var draft =
                COPIES.forCourt(Reports.begun("section-7", Language.ENGLISH), material(), WITHHELD);
        var docx = new WordPrinter().print(view).bytes();
        assertThat(READ_BACK.lacking(docx, draft.marks()))
                .contains(new CopyFinding.MarkMissing(CopyFinding.Mark.DRAFT, List.of()))
                .allMatch(CopyFinding::stops);
    }

    private static List<CopyFinding> check(byte[] docx) {
        var value = new CheckList.Value(ADDRESS_ID, ContactPoint.Kind.ADDRESS, ADDRESS);
        var list = new CheckList(List.of(value), List.of(), false, OtherCases.none(), "");
        return READ_BACK.check(docx, "neutral.docx", list).findings();
    }

    private static boolean isCounted(XWPFParagraph paragraph) {
        return paragraph.getNumID() != null && paragraph.getNumIlvl().intValue() == 0;
    }
}
