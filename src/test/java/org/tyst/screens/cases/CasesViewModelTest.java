package org.tyst.screens.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.fixtures.AtOnce;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.Here;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.words.Language;
import org.tyst.words.Words;

class CasesViewModelTest {

    private final SteppedClock clock = new SteppedClock();
    private final PaperRecord record = Caseload.onPaper(new PaperRecord(clock));
    private final AtOnce atOnce = new AtOnce();
    private final Here here = new Here();
    private final CasesViewModel model =
            new CasesViewModel(
                    record.cases(), atOnce.work(), Words.in(Language.ENGLISH), clock, here);

    @BeforeEach
    void read() {
        atOnce.settle();
    }

    @AfterEach
    void close() {
        atOnce.close();
    }

    @Test
    void putsWhatComesNextFirst() {
        assertThat(model.lines())
                .extracting(CaseLine::number)
                .containsExactly("XX26P00417", "ZZ26C00031", "XX26P00502", "XX25P00988");
    }

    @Test
    void findsByAFewLettersWithOrWithoutAccentsAndCapitals() {
        model.typed().set("gwenllIan");
        assertThat(model.lines()).extracting(CaseLine::number).containsExactly("XX25P00988");
        assertThat(model.found().get()).isEqualTo("1 case");
    }

    @Test
    void findsByAnAdultWhoIsNotShown() {
        model.typed().set("hale 417");
        assertThat(model.lines()).extracting(CaseLine::number).containsExactly("XX26P00417");
    }

    @Test
    void tellsNamesakesApart() {
        assertThat(model.lines())
                .extracting(CaseLine::children)
                .contains(
                        "Alys Rees-Hale, born 14 March 2017\nTomos Rees-Hale",
                        "Alys Rees-Hale, born 30 January 2012");
    }

    @Test
    void saysWhatIsLateAndWhatIsContested() {
        assertThat(model.lines().getFirst())
                .satisfies(line -> {
                    assertThat(line.next()).isEqualTo("Report due 16 November 2026, 6 days ago");
                    assertThat(line.late()).isTrue();
                    assertThat(line.contested()).isEqualTo(1);
                    assertThat(line.confidential()).isTrue();
                    assertThat(line.drafts()).isEqualTo("1 interview not signed");
                });
    }

    @Test
    void opensTheOnlyOneLeftAndNothingWhileThereAreSeveral() {
        model.openTheOnlyOne();
        assertThat(here.places()).isEmpty();
        model.typed().set("ZZ26");
        model.openTheOnlyOne();
        assertThat(here.places())
                .containsExactly(new Place.CaseFile(Caseload.PUBLIC_LAW, CaseSection.OVERVIEW));
    }
}
