package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.tyst.fixtures.AFiledFamily.IDS;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.material;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Block;
import org.tyst.reports.BlockId;
import org.tyst.reports.Copies;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Marking;
import org.tyst.reports.PagePlaces;
import org.tyst.reports.Printed;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.words.Language;

class ItextPrinterTest {
    private static final Copies COPIES = new Copies(Marking.shipped());

    private final ItextPrinter printer = new ItextPrinter();
    private final Report full = Reports.full("section-7", Language.ENGLISH, material());

    @Test
    void marksEveryPageAndCountsThem() throws IOException {
        var printed = court(Reports.finished(full));
        try (var pdf = Loader.loadPDF(printed.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(printed.pages()).isGreaterThan(5);
            for (var page = 1; page <= printed.pages(); page++)
                assertThat(text(pdf, page))
                        .contains(
                                "OFFICIAL-SENSITIVE — CONFIDENTIAL",
                                "COURT COPY",
                                "page " + page + " of " + printed.pages());
        }
    }

    @Test
    void tellsWhereEachNumberedParagraphBegins() throws IOException {
        var printed = court(full);
        var places = new Places().places(printed.bytes());
        assertThat(places).extracting(PagePlaces.Place::number).isSorted().startsWith(1, 2, 3);
        try (var pdf = Loader.loadPDF(printed.bytes())) {
            for (var place : places)
                assertThat(text(pdf, place.page() + 1)).contains(place.number() + ".");
        }
    }

    @Test
    void leavesTheRightHandCornersToTheBundle() throws IOException {
        try (var pdf = Loader.loadPDF(court(full).bytes())) {
            for (var page : pdf.getPages()) {
                var corners = new PDFTextStripperByArea();
                corners.addRegion("top", new Rectangle(505, 0, 90, 70));
                corners.addRegion("bottom", new Rectangle(505, 765, 90, 77));
                corners.extractRegions(page);
                assertThat(corners.getTextForRegion("top") + corners.getTextForRegion("bottom"))
                        .isBlank();
            }
        }
    }

    @Test
    void writesDraftAcrossADraftWithoutAWordOfIt() throws IOException {
        try (var draft = Loader.loadPDF(court(full).bytes());
                var last = Loader.loadPDF(court(Reports.finished(full)).bytes())) {
            assertThat(text(draft)).doesNotContain("NOT FILED");
            assertThat(draft.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(last.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void composesAccentsThatCameApart() throws IOException {
        var report =
                full.append(
                        "recommendations",
                        DRAFTING.paragraph("Dw\u0302r a thy\u0302 yn y pa\u0302r"));
        try (var pdf = Loader.loadPDF(court(report).bytes())) {
            assertThat(text(pdf)).contains("Dŵr a thŷ yn y pâr");
        }
    }

    @Test
    void setsWhatNotoLacksInDejaVu() throws IOException {
        var report = full.append("recommendations", DRAFTING.paragraph("Agreed ✓ and ticked ☑."));
        try (var pdf = Loader.loadPDF(court(report).bytes())) {
            assertThat(text(pdf)).contains("Agreed ✓ and ticked ☑.");
        }
    }

    @Test
    void drawsABoxForWhatNoFaceHasInsteadOfFailing() throws IOException {
        var report =
                full.append("recommendations", DRAFTING.paragraph("A smile \uD83E\uDD70 here."));
        try (var pdf = Loader.loadPDF(court(report).bytes())) {
            assertThat(text(pdf)).contains("A smile □ here.");
        }
        assertThat(new Cover().covers(0x1F970)).isFalse();
        assertThat(new Cover().covers('ŵ')).isTrue();
    }

    @Test
    void refusesAnEmptyTitle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BothStandards(new ByteArrayOutputStream(), " ", Locale.UK));
    }

    @Test
    void losesNoWordOfManyLongFootnotes() {
        var report = full;
        for (var i = 0; i < 12; i++)
            report =
                    report.append(
                            "safeguardingInformation",
                            DRAFTING.fromFact(
                                    report, org.tyst.fixtures.ReesAndHale.CONVICTION, material()));
        assertThat(court(report).pages()).isPositive();
    }

    @Test
    void printsAPastedLigatureALetterNobodyHasAndAWordHalfInItalics() {
        var half =
                new Block.Paragraph(
                        new BlockId(IDS.next()),
                        Disclosure.everyone(),
                        List.of(new Run.Words("un"), new Run.Emph("likely ﬁrst 子弟 words")));
        assertThat(court(full.append("options", half)).pages()).isPositive();
    }

    @Test
    void noticesAWordThatIsNotOnThePages() {
        var view = COPIES.forCourt(full, material(), WITHHELD);
        assertThat(NothingLost.missing(view, List.of("Section 7 report"))).contains("recommend");
    }

    @Test
    void printsManyPagesOfUnbrokenText() {
        var words =
                Stream.generate(() -> "arrangement").limit(4_000).collect(Collectors.joining(" "));
        assertThat(court(full.append("options", DRAFTING.paragraph(words))).pages())
                .isGreaterThan(15);
    }

    @Test
    void isWokenWithoutAReport() {
        assertThatNoException().isThrownBy(printer::wake);
    }

    @Test
    void drawsAPageForTheWindow() {
        var pdf = printer.print(COPIES.forParty(full, material(), father())).bytes();
        var image = new PagePreview().page(pdf, 0, 48);
        assertThat(image.width()).isBetween(395, 398);
        assertThat(image.argb()).hasSize(image.width() * image.height());
    }

    private Printed court(Report report) {
        return printer.print(COPIES.forCourt(report, material(), WITHHELD));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
