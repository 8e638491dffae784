package org.tyst.screens.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.cases.TaskStore;
import org.tyst.cases.WorkingDays;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.fixtures.AtOnce;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.Here;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.sync.OpeningDesk;
import org.tyst.sync.late.LateDesk;
import org.tyst.words.Language;
import org.tyst.words.Words;

class TodayViewModelTest {

    private final SteppedClock clock = new SteppedClock();
    private final PaperRecord record = new PaperRecord(clock);
    private final AtOnce atOnce = new AtOnce();
    private final Here here = new Here();

    @AfterEach
    void close() {
        atOnce.close();
    }

    @Test
    void beginsWithWhatIsOverdueAndGoesDayByDay() {
        Caseload.onPaper(record);
        assertThat(read().days())
                .extracting(TodayDay::away)
                .containsExactly("6 days ago", "tomorrow", "in 9 days", "in 16 days");
        assertThat(read().days().getFirst().late()).isTrue();
    }

    @Test
    void saysByWhenTheCourtMustHaveThePapers() {
        Caseload.onPaper(record);
        assertThat(read().days().get(2).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.what()).isEqualTo("First Hearing at 10:30");
                    assertThat(row.when())
                            .isEqualTo("The court must have your papers by 25 November 2026");
                });
    }

    @Test
    void namesTheAgenciesThatNobodyHasHeardFromAndTheConsentThatWasRefused() {
        Caseload.onPaper(record);
        assertThat(read().checks())
                .extracting(TodayRow::what)
                .containsExactly(
                        "Cyngor Sir Dychmygol: Outstanding (about M. Rees)",
                        "Ysgol y Dderwen Ddychmygol: Consent refused (about Tomos Rees-Hale)");
    }

    @Test
    void tellsNamesakesApartByTheirDateOfBirth() {
        Caseload.onPaper(record);
        assertThat(read().days().get(2).rows().getFirst().detail())
                .isEqualTo("XX26P00502 · Alys Rees-Hale, born 30 January 2012 · Court 1");
    }

    @Test
    void findsTheDraftsThatWereLeftOpen() {
        Caseload.onPaper(record);
        assertThat(read().drafts())
                .extracting(TodayRow::what)
                .containsExactly(
                        "Interview with Alys Rees-Hale, born 14 March 2017", "Section 7 report");
    }

    @Test
    void saysByWhenAContestIsToBeAnswered() {
        Caseload.onPaper(record);
        assertThat(read().contests())
                .singleElement()
                .satisfies(row -> assertThat(row.when()).startsWith("Answer by"));
    }

    @Test
    void goesWhereTheWorkIs() {
        Caseload.onPaper(record);
        var model = model();
        atOnce.settle();
        model.go(model.contents().get().orElseThrow().days().getFirst().rows().getFirst());
        assertThat(here.places())
                .containsExactly(new Place.CaseFile(Caseload.REES, CaseSection.REPORTS));
    }

    @Test
    void asksForACaseWhenThereIsNone() {
        assertThat(read().anyCases()).isFalse();
    }

    @Test
    void saysWhenItDoesNotKnowTheBankHolidays() {
        assertThat(model().knowsTheHolidays()).isTrue();
        clock.pass(Duration.ofDays(800));
        assertThat(model().knowsTheHolidays()).isFalse();
    }

    private TodayContents read() {
        var model = model();
        atOnce.settle();
        return model.contents().get().orElseThrow();
    }

    private TodayViewModel model() {
        var stores =
                new TodayStores(
                        record.cases(),
                        record.interviews(),
                        record.contests(),
                        record.reports(),
                        LateDesk.NONE,
                        record.stores().checks(),
                        TaskStore.NONE,
                        OpeningDesk.NONE);
        return new TodayViewModel(
                stores,
                WorkingDays.ofEnglandAndWales(),
                atOnce.work(),
                Words.in(Language.ENGLISH),
                clock,
                here);
    }
}
