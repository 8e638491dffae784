package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.cases.Standing.OBSERVED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.Part;
import org.tyst.cases.Standing;
import org.tyst.contests.ContestOutcome;
import org.tyst.contests.Decision;
import org.tyst.fixtures.MadeChecks;
import org.tyst.fixtures.MadeChronology;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Statement;
import org.tyst.search.FoundIn;
import org.tyst.search.Hit;
import org.tyst.search.Narrowing;
import org.tyst.search.Question;

class StoredFinderTest {
    private static final Narrowing NARROW = Narrowing.NONE;

    private final TemporaryRecord record = new TemporaryRecord();

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void findsWhatWasSaidAndLightsIt() {
        var said = say("The cat slept on the stairs.");
        assertThat(find("cat sta"))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.in()).isEqualTo(FoundIn.STATEMENT);
                    assertThat(hit.item()).isEqualTo(said.id().value());
                    assertThat(hit.under()).contains(said.interview().value());
                    assertThat(hit.context().stream().filter(Hit.Snippet::lit))
                            .extracting(Hit.Snippet::text)
                            .containsExactly("cat", "stairs");
                });
    }

    @Test
    void findsWelshWordsInWhateverFormTheyStandAndTheVeryWordFirst() {
        var mutated = say("Roedd ei chath hi ar y grisiau.");
        var radical = say("Mae cath yn y tŷ.");
        assertThat(find("cath"))
                .extracting(Hit::item)
                .containsExactly(radical.id().value(), mutated.id().value());
        assertThat(find("gath")).hasSize(2);
    }

    @Test
    void takesInBitByBitWhatCameAndSaysWhatIsNotThereYet() {
        for (var i = 0; i < 600; i++) say("The boat of the harbour master, " + i);
        var index = new FindIndex(record.store());
        assertThat(index.behind()).isGreaterThan(600);
        assertThat(index.catchOn()).isTrue();
        assertThat(record.stored().finder().notTakenIn()).isPositive();
        assertThat(find("harbour")).hasSize(50);
        assertThat(record.stored().finder().notTakenIn()).isZero();
    }

    @Test
    void foldsAccents() {
        say("Mae’r tŷ’n dawel.");
        assertThat(find("ty dawel")).hasSize(1);
    }

    @Test
    void looksWithinOneCaseWhenAsked() {
        var here = say("An owl in the oak.");
        say("An owl in the barn.");
        var asked = Question.of("owl", 10).within(here.caseId());
        assertThat(record.stored().finder().find(asked)).hasSize(1);
    }

    @Test
    void narrowsToWhoSaidItWhomItIsAboutAndHowItStands() {
        var theCase = aCase();
        var mother = Made.person(theCase.id(), "M. Rees", Part.APPLICANT);
        var alys = Made.child(theCase.id(), "Alys Hale");
        var interview = Made.interview(theCase.id());
        keep(interview, Made.statement(interview, 1, "An owl, nobody knows whose."));
        var told =
                keep(
                        interview,
                        Made.spoken(
                                Made.statement(interview, 2, "An owl in the oak."),
                                mother,
                                alys,
                                Standing.OBSERVED));
        assertThat(narrowed("owl", NARROW.person(mother.id()))).containsExactly(told.id().value());
        assertThat(narrowed("owl", NARROW.child(alys.id()))).containsExactly(told.id().value());
        assertThat(narrowed("owl", NARROW.standing(OBSERVED))).containsExactly(told.id().value());
        assertThat(narrowed("", NARROW.standing(OBSERVED))).containsExactly(told.id().value());
        assertThat(narrowed("owl", NARROW.child(alys.id()).standing(Standing.ADMITTED))).isEmpty();
        assertThat(narrowed("observed", Narrowing.NONE)).isEmpty();
    }

    @Test
    void narrowsToDaysAndFollowsAnInterviewWhoseDayIsPutRight() {
        var interview = Made.interview(aCase().id());
        var said = keep(interview, Made.statement(interview, 1, "An owl in the oak."));
        keep(Made.begun(interview, LocalDateTime.of(2026, 3, 27, 10, 5)), said);
        var march = NARROW.from(LocalDate.of(2026, 3, 1)).until(LocalDate.of(2026, 3, 31));
        assertThat(narrowed("owl", march)).containsExactly(said.id().value());
        assertThat(narrowed("owl", march.from(LocalDate.of(2026, 3, 28)))).isEmpty();
        assertThat(narrowed("owl", march.from(LocalDate.of(2026, 4, 1)))).isEmpty();
    }

    @Test
    void narrowsToWhatIsContestedUntilItIsDecided() {
        var said = say("An owl in the oak.");
        say("An owl in the barn.");
        var contest = Made.contest(said);
        saved(record.stored().contests().save(contest));
        var contested = NARROW.contested(true);
        assertThat(narrowed("owl oak", contested)).contains(said.id().value());
        assertThat(narrowed("owl barn", contested)).isEmpty();
        saved(
                record.stored()
                        .contests()
                        .save(
                                contest.decided(
                                        new Decision(
                                                ContestOutcome.AMENDED,
                                                "Her own note says so.",
                                                "M. Rees",
                                                TemporaryRecord.NOW))));
        assertThat(narrowed("owl oak", contested)).isEmpty();
    }

    @Test
    void findsChecksAndTheChronologyByTheirWordsAndNarrowedLikeAllElse() {
        saved(record.stored().cases().save(ReesAndHale.file().theCase()));
        MadeChecks.all().forEach(check -> saved(record.stored().checks().begin(check)));
        saved(record.stored().chronology().keep(MadeChronology.all()));
        var police = MadeChecks.POLICE.id().value();
        assertThat(find("neighbour")).extracting(Hit::in).containsExactly(FoundIn.CHECK);
        assertThat(narrowed("crown", NARROW.person(ReesAndHale.FATHER.id()))).contains(police);
        assertThat(narrowed("crown", NARROW.person(ReesAndHale.MOTHER.id()))).isEmpty();
        var april = NARROW.from(LocalDate.of(2024, 4, 10)).until(LocalDate.of(2024, 4, 11));
        assertThat(narrowed("home", april.standing(Standing.TOLD_TO_ME))).hasSize(1);
        assertThat(narrowed("home", april.from(LocalDate.of(2024, 4, 12)))).isEmpty();
        assertThat(narrowed("school", NARROW.child(ReesAndHale.ALYS.id()))).hasSize(1);
        var gone = MadeChronology.all().getFirst();
        saved(record.stored().chronology().takeOut(gone.caseId(), gone.id()));
        assertThat(find("separated")).isEmpty();
    }

    @Test
    void takesEveryApostropheForTheSameOne() {
        var said = say("Mae’r tŷ’n wag, meddai O'Brien.");
        for (var typed : List.of("mae'r", "ty'n", "o’brien", "O`Bri"))
            assertThat(find(typed)).extracting(Hit::item).containsExactly(said.id().value());
        assertThat(find("mae'n")).isEmpty();
    }

    @Test
    void forgetsWhatWasWrittenOverAndWhatWasTakenOut() {
        var said = say("The blue door.");
        var interview = record.stored().interviews().open(said.interview()).orElseThrow();
        keep(interview.interview(), Made.saying(said, "The green door."));
        assertThat(find("blue")).isEmpty();
        assertThat(find("green")).hasSize(1);
        saved(
                record.stored()
                        .interviews()
                        .keep(interview.interview(), List.of(), List.of(said.id())));
        assertThat(find("green")).isEmpty();
    }

    @Test
    void neverFindsASealedDetail() {
        var theCase = aCase();
        var child = Made.child(theCase.id(), "Alys Hale");
        saved(record.stored().cases().save(child));
        saved(
                record.stored()
                        .cases()
                        .save(
                                Made.address(child, Confidentiality.WITHHELD),
                                "14 Pistyll Row, ZZ9 4QT"));
        assertThat(find("Alys")).hasSize(1);
        assertThat(find("Pistyll")).isEmpty();
        assertThat(find("4QT")).isEmpty();
    }

    @Test
    void forgetsAPurgedCase() {
        var said = say("The lighthouse keeper.");
        saved(Purged.of(record, said.caseId()));
        assertThat(find("lighthouse")).isEmpty();
    }

    @Test
    void takesWhateverIsTypedForWords() {
        say("She said \"no\" AND left.");
        assertThat(find("\"no\" and")).hasSize(1);
        assertThat(find("NEAR(")).isEmpty();
        assertThat(find("* : ^ - \" ' ; DROP TABLE find")).isEmpty();
        assertThat(find("   ")).isEmpty();
        var random = new Random(417);
        for (var i = 0; i < 300; i++) find(anything(random));
    }

    private static String anything(Random random) {
        return random.ints(1 + random.nextInt(60), 1, 0x2FFF)
                .filter(Character::isDefined)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<UUID> narrowed(String typed, Narrowing to) {
        return record.stored().finder().find(Question.of(typed, 50).narrowed(to)).stream()
                .map(Hit::item)
                .toList();
    }

    private List<Hit> find(String typed) {
        return record.stored().finder().find(Question.of(typed, 50));
    }

    private Statement say(String words) {
        var interview = Made.interview(aCase().id());
        return keep(interview, Made.statement(interview, 1, words));
    }

    private Statement keep(Interview interview, Statement statement) {
        saved(record.stored().interviews().keep(interview, List.of(statement), List.of()));
        return statement;
    }

    private ChildrensCase aCase() {
        var made = Made.aCase("XX26P00417");
        saved(record.stored().cases().save(made));
        return made;
    }

    private static void saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    }
}
