package org.tyst.screens.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.cases.CaseFact;
import org.tyst.contests.ChallengeKind;
import org.tyst.contests.ContestOutcome;
import org.tyst.contests.Decision;
import org.tyst.contests.RaisedVia;
import org.tyst.contests.Target;
import org.tyst.contests.VerificationStep;
import org.tyst.fixtures.Desk;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.screens.Place;

class ContestViewModelTest {
    private final Desk desk = new Desk();
    private final Notes notes = new Notes(desk);

    @AfterEach
    void leaveTheDesk() {
        desk.close();
    }

    @Test
    void aNewContestNamesWhatItNeeds() {
        var model = recording(notes.statement());

        assertThat(model.gaps())
                .extracting(Enum::name)
                .containsExactly("RAISER", "VIA", "KIND", "WRONG");
        assertThat(model.restricted().get()).isTrue();
        assertThat(model.received().get()).contains(LocalDate.of(2026, 11, 22));
    }

    @Test
    void pressedTwiceItIsOneContest() {
        var model = filledIn(notes.statement());
        desk.act(() -> {
            model.record();
            model.record();
        });
        desk.act(model::record);

        assertThat(desk.contests.all()).hasSize(1);
        assertThat(desk.way).last().isInstanceOf(Place.ContestPage.class);
    }

    @Test
    void keepsTheTextAsItStoodAndWhoSaysWhat() {
        desk.act(filledIn(Notes.FACT)::record);

        var contest = desk.contests.all().getFirst();
        assertThat(contest.challengedText()).isEqualTo(ReesAndHale.CONVICTION.text());
        assertThat(contest.raisedBy()).contains(ReesAndHale.FATHER.id());
        assertThat(contest.saidToBeWrong()).isEqualTo("I was never convicted.");
        assertThat(contest.receivedBy()).isEqualTo("Siân Pritchard");
        assertThat(contest.restricted()).isTrue();
        assertThat(contest.isOpen()).isTrue();
    }

    @Test
    void aFormLeftHalfTypedIsFoundAgain() {
        var model = recording(notes.statement());
        desk.act(() -> model.wrong().set("That is not what hap"));
        desk.act(model::left);

        assertThat(recording(notes.statement()).wrong().get()).isEqualTo("That is not what hap");
    }

    @Test
    void aFormThatIsDoneIsForgotten() {
        desk.act(filledIn(notes.statement())::record);

        assertThat(recording(notes.statement()).wrong().get()).isEmpty();
    }

    @Test
    void onAFullDiskTheFormStaysAndSaysWhy() {
        var model = filledIn(notes.statement());
        desk.contests.fillUp();
        desk.act(model::record);
        assertThat(model.refusal().get()).contains(new NotSaved(Why.DISK_FULL));

        desk.contests.makeRoom();
        desk.act(model::record);
        assertThat(desk.contests.all()).hasSize(1);
    }

    @Test
    void aDayInTheFutureIsNotWhenItWasReceived() {
        var model = filledIn(notes.statement());
        desk.act(() -> model.received().set(Optional.of(LocalDate.of(2027, 1, 1))));

        assertThat(model.gaps()).extracting(Enum::name).containsExactly("RECEIVED_LATER");
    }

    @Test
    void whatWasCheckedIsKeptStepByStep() {
        var id = notes.raised(Notes.FACT, ChallengeKind.FACT_WRONG);
        var model = opened(id);
        desk.act(() -> {
            model.what().set("Asked the police for the court result.");
            model.result().set("Not guilty, 12 September 2019.");
            model.addStep();
            model.addStep();
        });

        assertThat(notes.kept(id).steps())
                .containsExactly(
                        new VerificationStep(
                                "Asked the police for the court result.",
                                LocalDate.of(2026, 11, 22),
                                "Not guilty, 12 September 2019."));
        assertThat(model.what().get()).isEmpty();
    }

    @Test
    void thereIsNoDecisionWithoutReasons() {
        var id = notes.raised(Notes.FACT, ChallengeKind.FACT_WRONG);
        var model = opened(id);
        desk.act(() -> {
            model.outcome().set(Optional.of(ContestOutcome.CONTESTED_NOTED));
            model.decide();
        });

        assertThat(model.gaps()).extracting(Enum::name).containsExactly("REASONS");
        assertThat(notes.kept(id).isOpen()).isTrue();
    }

    @Test
    void anAmendedFactIsANewOneThatNamesTheOld() {
        var id = notes.raised(Notes.FACT, ChallengeKind.FACT_WRONG);
        var model = opened(id);
        desk.act(() -> {
            model.outcome().set(Optional.of(ContestOutcome.AMENDED));
            model.newText().set("Tried for common assault in September 2019 and found not guilty.");
            model.reasons().set("The police gave the court result.");
            model.decide();
        });

        assertThat(facts())
                .extracting(CaseFact::text)
                .containsExactly(
                        ReesAndHale.CONVICTION.text(),
                        "Tried for common assault in September 2019 and found not guilty.");
        assertThat(facts().getLast().supersedes()).contains(ReesAndHale.CONVICTION.id());
        assertThat(facts().getLast().whySuperseded())
                .isEqualTo("The police gave the court result.");
        assertThat(notes.kept(id).decision())
                .map(Decision::outcome)
                .contains(ContestOutcome.AMENDED);
        assertThat(notes.kept(id).restricted()).isFalse();
        assertThat(notes.kept(id).challengedText()).isEqualTo(ReesAndHale.CONVICTION.text());
    }

    @Test
    void anAmendedFactSaysSomethingElse() {
        var model = opened(notes.raised(Notes.FACT, ChallengeKind.FACT_WRONG));
        desk.act(() -> model.outcome().set(Optional.of(ContestOutcome.AMENDED)));

        assertThat(model.gaps()).extracting(Enum::name).contains("SAME_TEXT");
    }

    @Test
    void aStatementKeepsItsWordsWhateverIsDecided() {
        var id = notes.raised(notes.statement(), ChallengeKind.ACCOUNT_DENIED);
        var model = opened(id);
        desk.act(() -> {
            model.outcome().set(Optional.of(ContestOutcome.AMENDED));
            model.reasons().set("He denies it.");
            model.decide();
        });

        assertThat(notes.kept(id).decision()).isPresent();
        assertThat(facts()).containsExactly(ReesAndHale.CONVICTION);
        assertThat(
                        desk.interviews
                                .ofCase(ReesAndHale.CASE)
                                .getFirst()
                                .statements()
                                .getFirst()
                                .words())
                .startsWith("He pushed me");
    }

    @Test
    void neitherFactNorDecisionIsKeptWhenTheDiskIsFull() {
        var id = notes.raised(Notes.FACT, ChallengeKind.FACT_WRONG);
        var model = opened(id);
        desk.contests.fillUp();
        desk.act(() -> {
            model.outcome().set(Optional.of(ContestOutcome.AMENDED));
            model.newText().set("Found not guilty.");
            model.reasons().set("Court result.");
            model.decide();
        });

        assertThat(facts()).containsExactly(ReesAndHale.CONVICTION);
        assertThat(model.refusal().get()).contains(new NotSaved(Why.DISK_FULL));
        assertThat(model.reasons().get()).isEqualTo("Court result.");
    }

    @Test
    void halfADecisionIsFoundAgain() {
        var id = notes.raised(Notes.FACT, ChallengeKind.FACT_WRONG);
        var model = opened(id);
        desk.act(() -> model.reasons().set("The court res"));
        desk.act(model::left);

        assertThat(opened(id).reasons().get()).isEqualTo("The court res");
    }

    @Test
    void myOwnOpinionIsForSomebodyElseToDecide() {
        var model = opened(notes.raised(notes.statement(), ChallengeKind.OPINION_DISPUTED));

        assertThat(model.isMyOwnOpinion()).isTrue();
        assertThat(model.decidedBy().get()).isEmpty();
    }

    @Test
    void theRegisterListsOpenOnesFirst() {
        var decided = notes.raised(notes.statement(), ChallengeKind.ACCOUNT_DENIED);
        var open = notes.raised(Notes.FACT, ChallengeKind.FACT_WRONG);
        desk.contests.save(
                notes.kept(decided)
                        .decided(
                                desk.contesting.decide(
                                        ContestOutcome.WITHDRAWN, "By phone", "S. Pritchard")));
        var register = new ContestedViewModel(notes.means(), desk.navigator());
        desk.act(() -> {});

        assertThat(register.lines())
                .extracting(line -> line.contest().id())
                .containsExactly(open, decided);
        assertThat(register.lines()).extracting(RegisterLine::caseTitle).containsOnly("XX26P00417");
        assertThat(register.open()).isEqualTo(1);
    }

    private NewContestViewModel recording(Target target) {
        var model =
                new NewContestViewModel(ReesAndHale.CASE, target, notes.means(), desk.navigator());
        desk.act(() -> {});
        return model;
    }

    private NewContestViewModel filledIn(Target target) {
        var model = recording(target);
        desk.act(() -> {
            model.raiser().set(Optional.of(Raiser.of(ReesAndHale.FATHER)));
            model.via().set(Optional.of(RaisedVia.EMAIL));
            model.kind().set(Optional.of(ChallengeKind.FACT_WRONG));
            model.wrong().set("I was never convicted.");
        });
        return model;
    }

    private ContestViewModel opened(org.tyst.contests.ContestId id) {
        var model = new ContestViewModel(id, notes.means(), desk.navigator());
        desk.act(() -> {});
        return model;
    }

    private List<CaseFact> facts() {
        return desk.cases.open(ReesAndHale.CASE).orElseThrow().facts();
    }
}
