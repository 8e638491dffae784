package org.tyst.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.file;
import static org.tyst.fixtures.AFiledFamily.material;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.Translations;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.ReadBack;
import org.tyst.reports.Block;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.translating.Unit;
import org.tyst.words.Language;

/** A party's copy in either language: pages that say so, and the same check of both. */
class BothLanguagesTest {
    private final CopyMaking making =
            new CopyMaking(new Copies(Marking.shipped()), new ItextPrinter(), new ReadBack(CLOCK));
    private final Report report =
            Translations.whole(
                    Reports.full("section-7", Language.ENGLISH, material()), "A. Cyfieithydd");

    @Test
    void eachCopyIsInItsLanguageAndSaysThatThereIsTheOther() throws IOException {
        var copies = copies(report);
        assertThat(copies)
                .extracting(PreparedCopy::fileName)
                .containsExactly(
                        "XX26P00417_section-7-report_v1-draft_party-A_en.pdf",
                        "XX26P00417_section-7-report_v1-draft_party-A_cy.pdf");
        assertThat(copies).allMatch(copy -> copy.check().findings().isEmpty());
        try (var welsh = Loader.loadPDF(copies.getLast().printed().bytes())) {
            assertThat(welsh.getDocumentCatalog().getLanguage()).startsWith("cy");
            assertThat(text(welsh))
                    .contains("Dyma’r fersiwn Gymraeg", "14 Hydref 2026", "tudalen 1 o")
                    .contains("COPI PARTI", "[cadwyd yn ôl]")
                    .doesNotContain("[withheld]");
        }
    }

    @Test
    void anAddressThatSomebodyTypedIntoTheTranslationStopsThatCopy() {
        var unit =
                Translations.units(report, Translations.passages(report)).stream()
                        .filter(BothLanguagesTest::isOpen)
                        .findFirst()
                        .orElseThrow();
        var planted = Run.plain("Maent yn byw yn 14 Lôn y Gelynen.");
        var copies = copies(Translations.TRANSLATING.type(report, unit, 0, planted));
        assertThat(copies.getFirst().check().stops()).isFalse();
        assertThat(copies.getLast().check().stops()).isTrue();
    }

    private static boolean isOpen(Unit unit) {
        return unit.block()
                .filter(Block.Paragraph.class::isInstance)
                .filter(block -> block.disclosure().allows(father()))
                .isPresent();
    }

    private List<PreparedCopy> copies(Report of) {
        var others = OtherCases.of(file(), List.of(), WITHHELD);
        return making.inEachLanguage(new Basis(of, material(), WITHHELD, others), father());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }
}
