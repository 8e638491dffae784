package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.ADDRESS;
import static org.tyst.fixtures.AFiledFamily.ADDRESS_ID;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.material;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tyst.cases.ContactPoint;
import org.tyst.dispatch.CheckList;
import org.tyst.dispatch.CheckResult;
import org.tyst.dispatch.CopyFinding;
import org.tyst.dispatch.OtherCases;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Report;
import org.tyst.words.Language;

/** Between the halves stand a footer, a header and whatever else is on every page: an address must be found all the same. */
class TornByAPageEndTest {
    private static final Report CLEAN = Reports.full("section-7", Language.ENGLISH, material());
    private static int wordsBefore;

    @BeforeAll
    static void findAPageEnd() throws IOException {
        wordsBefore = wordsOnTheFirstPageOf(printed("word ".repeat(900)));
    }

    @ParameterizedTest(name = "{0} words after the one at the page end")
    @ValueSource(ints = {-6, -5, -4, -3, -2, -1, 0, 1, 2})
    void isFoundAtEachPlaceAroundAPageEnd(int offset) throws IOException {
        var before = "word ".repeat(wordsBefore + offset);
        var pdf = printed(before + "14 Lôn y Gelynen " + "word ".repeat(300));
        assertThat(check(pdf).findings()).anyMatch(found -> found instanceof CopyFinding.Withheld);
    }

    @Test
    void theSweepDoesTearTheAddress() throws IOException {
        var torn = 0;
        for (var offset = -6; offset <= 2; offset++) {
            var before = "word ".repeat(wordsBefore + offset);
            var pdf = printed(before + "14 Lôn y Gelynen " + "word ".repeat(300));
            if (!text(pdf, 1, Integer.MAX_VALUE)
                    .replaceAll("\\s+", " ")
                    .contains("14 Lôn y Gelynen")) torn++;
        }
        assertThat(torn).isPositive();
    }

    @Test
    void readsTheBodyWithoutMarginNumbersAndEachFootnoteApart() throws IOException {
        try (var document = Loader.loadPDF(printed("word ".repeat(900)))) {
            var flows = TaggedText.of(document).flows();
            assertThat(flows).hasSizeGreaterThan(2);
            assertThat(flows.getFirst().replaceAll("\\s+", " "))
                    .contains("word ".repeat(899))
                    .doesNotContain("OFFICIAL-SENSITIVE");
        }
    }

    private static CheckResult check(byte[] pdf) {
        var value = new CheckList.Value(ADDRESS_ID, ContactPoint.Kind.ADDRESS, ADDRESS);
        var list = new CheckList(List.of(value), List.of(), false, OtherCases.none(), "");
        return new ReadBack(CLOCK).check(pdf, "neutral.pdf", list);
    }

    private static byte[] printed(String words) {
        var report = CLEAN.append("recommendations", DRAFTING.paragraph(words));
        var copies = new Copies(Marking.shipped());
        return new ItextPrinter().print(copies.forParty(report, material(), father())).bytes();
    }

    private static int wordsOnTheFirstPageOf(byte[] pdf) throws IOException {
        for (var page = 1; ; page++) {
            var words = text(pdf, page, page).split("word", -1).length - 1;
            if (words > 3) return words;
        }
    }

    private static String text(byte[] pdf, int from, int to) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document);
        }
    }
}
