package org.tyst.screens.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.PaperScratch;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.SeededIds;
import org.tyst.fixtures.SteppedClock;
import org.tyst.fixtures.SteppedTime;
import org.tyst.reports.Templates;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.fixtures.AtOnce;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.Here;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.history.HistoryLine;
import org.tyst.screens.parts.TypedDate;
import org.tyst.words.Language;
import org.tyst.words.Words;

class CaseViewModelTest {

    private final SteppedClock clock = new SteppedClock();
    private final SteppedTime time = new SteppedTime();
    private final PaperRecord record = Caseload.onPaper(new PaperRecord(clock));
    private final AtOnce atOnce = new AtOnce();
    private final Here here = new Here();

    @AfterEach
    void close() {
        atOnce.close();
    }

    @Test
    void keepsNumberChildrenNextHearingAndMarksInSight() {
        var header = open(Caseload.REES).header();
        assertThat(header.title()).isEqualTo("XX26P00417");
        assertThat(header.children())
                .isEqualTo("Alys Rees-Hale, born 14 March 2017 (9) · Tomos Rees-Hale (5)");
        assertThat(header.next())
                .isEqualTo("Next: Decision hearing, 8 December 2026, 10:00, in 16 days");
        assertThat(header.contested()).isEqualTo(1);
        assertThat(header.confidential()).isTrue();
    }

    @Test
    void saysThatACaseIsNotHereAnyMore() {
        var model = model(new CaseId(new java.util.UUID(9, 9)));
        assertThat(model.shown().get()).isEqualTo(new CaseViewModel.Shown.Gone());
    }

    @Test
    void showsAWithheldDetailOnlyAfterAReasonWasWrittenDown() {
        var model = model(Caseload.REES);
        var detail = model.detail(point(Caseload.REES, AFiledFamily.ADDRESS_ID));
        assertThat(detail.text().get()).isEqualTo("Withheld");
        assertThat(detail.wrongWith("  ")).isEqualTo("Enter why you need to see it");
        detail.show("To arrange a visit");
        atOnce.settle();
        assertThat(detail.text().get()).isEqualTo(AFiledFamily.ADDRESS);
        assertThat(record.trail().getLast().act()).isEqualTo(Act.SEALED_DETAIL_READ);
        assertThat(record.trail().getLast().why()).isEqualTo("To arrange a visit");
    }

    @Test
    void masksADetailAgainAfterHalfAMinute() {
        var detail = shown();
        time.pass(WithheldDetail.SHOWN_FOR.minusMillis(1));
        assertThat(detail.shown().get()).isTrue();
        time.passMillis(1);
        assertThat(detail.text().get()).isEqualTo("Withheld");
    }

    @Test
    void masksEveryDetailWhenThePageIsLeft() {
        var model = model(Caseload.REES);
        var detail = model.detail(point(Caseload.REES, AFiledFamily.ADDRESS_ID));
        detail.show("To arrange a visit");
        model.maskAll();
        atOnce.settle();
        assertThat(detail.text().get()).isEqualTo("Withheld");
        assertThat(detail.shown().get()).isFalse();
    }

    @Test
    void opensADetailWhenThePersonSaysItMayBeShown() {
        settle(Confidentiality.OPEN);
        assertThat(point(Caseload.NAMESAKE, Caseload.UNASKED_PHONE))
                .satisfies(point -> {
                    assertThat(point.openDetail()).contains(Caseload.UNASKED_NUMBER);
                    assertThat(point.source())
                            .isEqualTo(
                                    "Application C100. May be shown to other parties: asked on 22 November 2026, answered by N. Rees-Hale");
                });
    }

    @Test
    void keepsADetailSealedWhenThePersonSaysNo() {
        settle(Confidentiality.WITHHELD);
        assertThat(point(Caseload.NAMESAKE, Caseload.UNASKED_PHONE))
                .satisfies(point -> {
                    assertThat(point.confidentiality()).isEqualTo(Confidentiality.WITHHELD);
                    assertThat(point.openDetail()).isEmpty();
                });
    }

    @Test
    void withholdsTheSameDetailWhereverElseItStandsOpenInTheCase() {
        var twin = openTwin(Caseload.UNASKED_NUMBER);
        var stranger = openTwin("01632 960777");
        settle(Confidentiality.WITHHELD);
        assertThat(point(Caseload.NAMESAKE, twin).confidentiality())
                .isEqualTo(Confidentiality.WITHHELD);
        assertThat(point(Caseload.NAMESAKE, stranger).openDetail()).contains("01632 960777");
    }

    @Test
    void neverLetsAnAnswerOpenWhatWasWithheld() {
        var answer = model(Caseload.REES).answer(point(Caseload.REES, AFiledFamily.ADDRESS_ID));
        assertThat(answer.choices()).isEmpty();
    }

    @Test
    void goesToANewInterviewAndKeepsNothingYet() {
        model(Caseload.REES).newInterview();
        atOnce.settle();
        assertThat(here.places()).singleElement().isInstanceOf(Place.NewInterview.class);
        assertThat(record.interviews().drafts()).hasSize(1);
    }

    @Test
    void offersWhatTheCourtHasOrderedFirst() {
        var model = model(Caseload.REES);
        var report = model.newReport(pages(model));
        assertThat(report.choices().getFirst().name(Words.in(Language.ENGLISH)))
                .isEqualTo("Section 7 report (in English), ordered by the court");
        assertThat(report.choices())
                .extracting(choice -> choice.name(Words.in(Language.ENGLISH)))
                .contains("Adroddiad effaith ar blant (in Welsh)");
    }

    @Test
    void beginsAReportWithTheCourtsQuestions() {
        var model = model(Caseload.REES);
        var report = model.newReport(pages(model));
        report.begin(report.choices().getFirst());
        atOnce.settle();
        assertThat(record.reports().drafts().getLast().questions()).hasSize(2);
        assertThat(here.places()).singleElement().isInstanceOf(Place.ReportDesk.class);
    }

    @Test
    void writesDownWhatTheCourtHasOrdered() {
        var model = model(Caseload.QUIET);
        var direction = model.newDirection(pages(model));
        assertThat(direction.types()).contains("SECTION_7_REPORT", "CHILD_IMPACT_REPORT");
        direction.save(
                "CHILD_IMPACT_REPORT",
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 12, 4)),
                "Where does she want to live?\n\n  With whom is she safe? ");
        atOnce.settle();
        atOnce.settle();
        assertThat(pages(model).overview().reportsAsked())
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.due()).isEqualTo("File by 4 December 2026, in 12 days");
                    assertThat(asked.questions())
                            .containsExactly(
                                    "Where does she want to live?", "With whom is she safe?");
                });
    }

    @Test
    void asksForAWholeDate() {
        var model = model(Caseload.QUIET);
        var direction = model.newDirection(pages(model));
        assertThat(direction.wrongWithDate(new TypedDate.Nothing())).isEmpty();
        assertThat(direction.wrongWithDate(new TypedDate.InMonth(YearMonth.of(2026, 12))))
                .isNotEmpty();
    }

    @Test
    void namesRelationsByTheChildAndMarksADoubtfulBirth() {
        var cards = open(Caseload.NAMESAKE).pages().people().cards();
        assertThat(cards)
                .extracting(People.PersonCard::name)
                .containsExactly("Alys Rees-Hale, born 30 January 2012", "Non Rees-Hale");
        assertThat(cards.getLast().birthInDoubt()).isTrue();
        assertThat(cards.getLast().lines())
                .contains(
                        new KeyLine(
                                "Relationship", "Mother of Alys Rees-Hale, born 30 January 2012"))
                .contains(new KeyLine("Represented by", "E. Pugh, Pugh & Daughters"));
    }

    @Test
    void saysTheHistoryInPlainWords() {
        var trail = record.stores().audit();
        for (var act : new Act[] {Act.CASE_OPENED, Act.HISTORY_READ, Act.CASE_OPENED})
            trail.record(act, Optional.of(Caseload.REES.value()), Optional.empty(), "");
        var history = open(Caseload.REES).pages().happenings().history();
        assertThat(history)
                .extracting(HistoryLine::what)
                .containsExactlyInAnyOrder("Case opened (2 times)", "History of the case read");
        assertThat(history.getFirst().who()).isEqualTo("R. Okafor");
    }

    @Test
    void marksAFactThatIsContested() {
        var facts = open(Caseload.REES).pages().people().facts();
        assertThat(facts)
                .filteredOn(People.FactLine::contested)
                .extracting(People.FactLine::text)
                .containsExactly(ReesAndHale.CONVICTION.text());
    }

    private WithheldDetail shown() {
        var detail = model(Caseload.REES).detail(point(Caseload.REES, AFiledFamily.ADDRESS_ID));
        detail.show("To arrange a visit");
        atOnce.settle();
        return detail;
    }

    private void settle(Confidentiality answer) {
        var outcomes = new ArrayList<SaveOutcome>();
        var point = point(Caseload.NAMESAKE, Caseload.UNASKED_PHONE);
        model(Caseload.NAMESAKE)
                .answer(point)
                .save(answer, "N. Rees-Hale", LocalDate.now(clock), outcomes::add);
        atOnce.settle();
        assertThat(outcomes).singleElement().isInstanceOf(SaveOutcome.Saved.class);
    }

    private ContactPointId openTwin(String number) {
        var of = point(Caseload.NAMESAKE, Caseload.UNASKED_PHONE);
        var id = new ContactPointId(new java.util.UUID(7, number.hashCode()));
        record.cases()
                .save(
                        new ContactPoint(
                                id,
                                of.caseId(),
                                of.person(),
                                of.kind(),
                                Confidentiality.OPEN,
                                Optional.of(number),
                                "",
                                Optional.empty(),
                                Optional.empty()),
                        number);
        return id;
    }

    private ContactPoint point(CaseId caseId, ContactPointId id) {
        return record.cases().open(caseId).orElseThrow().contactPoints().stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CasePages pages(CaseViewModel model) {
        return ((CaseViewModel.Shown.Open) model.shown().get()).pages();
    }

    private CaseViewModel.Shown.Open open(CaseId id) {
        return (CaseViewModel.Shown.Open) model(id).shown().get();
    }

    private CaseViewModel model(CaseId id) {
        var stores = record.stores();
        var tools =
                new CaseTools(
                        ReesAndHale.PRACTITIONER,
                        Templates.shipped(),
                        SeededIds.of(3),
                        new PaperScratch(clock),
                        clock,
                        atOnce.work(),
                        time,
                        Words.in(Language.ENGLISH),
                        here);
        var model = new CaseViewModel(new Place.CaseFile(id, CaseSection.OVERVIEW), stores, tools);
        atOnce.settle();
        return model;
    }
}
