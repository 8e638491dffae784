package org.tyst.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.material;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.Reports;
import org.tyst.pdf.ItextPrinter;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Script;
import org.tyst.screens.outgoing.FindingTexts;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** An empty box must not go out for what somebody said. */
class DrawingTest {
    @Test
    void whatHasNoLettersStopsTheCopyAndSaysWhichAndWhatToDo() {
        var found = lacking("She said 我想和妈妈住 and 엄마.");
        assertThat(found).hasSize(1).allMatch(CopyFinding::stops);
        var finding = (CopyFinding.NotDrawn) found.getFirst();
        assertThat(finding.scripts()).containsExactly(Script.CHINESE, Script.KOREAN);
        assertThat(finding.paragraphs()).hasSize(1);
        assertThat(new FindingTexts(Words.in(Language.ENGLISH)).of(finding))
                .isEqualTo(
                        "The pages have no letters for Chinese, Korean in paragraph "
                                + finding.paragraphs().getFirst()
                                + ", and a box must not stand for what somebody said. Use a translation there, or how it sounds in"
                                + " our letters. The original stays in the record.");
    }

    @Test
    void whatOnlySteersItsNeighboursStopsNothing() {
        assertThat(lacking("می\u200Cخواهم \u202Bשלום\u202C ਮਾਂ ẹ́")).isEmpty();
    }

    private static List<CopyFinding> lacking(String words) {
        var report =
                Reports.full("section-7", Language.ENGLISH, material())
                        .append("recommendations", Reports.DRAFTING.paragraph(words));
        var view = new Copies(Marking.shipped()).forParty(report, material(), father());
        return Drawing.lacking(view, new ItextPrinter().cover()).toList();
    }
}
