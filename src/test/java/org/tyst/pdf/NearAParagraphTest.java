package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.material;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.RandomReports;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.PagePlaces;
import org.tyst.reports.RecipientView;
import org.tyst.words.Language;

/** The few pages that are looked at while a long report is being printed. */
class NearAParagraphTest {
    private static final int REPORTS = 12;
    private static final Copies COPIES = new Copies(Marking.shipped());

    private final ItextPrinter printer = new ItextPrinter();

    @Test
    void theParagraphStandsOnThemWithItsNumberWhateverIsAroundIt() {
        var looked = 0;
        for (var seed = 0; seed < REPORTS; seed++) {
            var whole = COPIES.forParty(RandomReports.of(seed), material(), AFiledFamily.father());
            for (var number : List.of(1, 7, 40))
                for (var near : whole.near(number).stream().toList()) {
                    assertThat(numbers(near)).as("seed " + seed).contains(number);
                    looked++;
                }
        }
        assertThat(looked).isGreaterThan(REPORTS / 2);
    }

    @Test
    void aShortReportIsPrintedAtOnce() {
        var report = Reports.begun("section-7", Language.ENGLISH);
        var paragraph = Reports.DRAFTING.paragraph("The children are well.");
        var view =
                COPIES.forParty(
                        report.append("options", paragraph), material(), AFiledFamily.father());
        assertThat(view.near(1)).isEmpty();
    }

    private List<Integer> numbers(RecipientView near) {
        return new Places()
                .places(printer.print(near).bytes()).stream()
                        .map(PagePlaces.Place::number)
                        .toList();
    }
}
