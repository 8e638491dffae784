package org.tyst.screens.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.cases.Standing;
import org.tyst.fixtures.Desk;
import org.tyst.fixtures.PaperWords;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.Autosave.State;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.Mode;
import org.tyst.interviews.RecordingPolicy;
import org.tyst.interviews.Said;
import org.tyst.interviews.SigningCheck.Missing;
import org.tyst.interviews.SigningCheck.What;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Told;
import org.tyst.interviews.Tool;
import org.tyst.interviews.ToolUse;
import org.tyst.interviews.Wording;
import org.tyst.screens.Place;

class InterviewViewModelTest {
    private final Desk desk = new Desk();
    private final InterviewId id = desk.draft().id();
    private final List<SaveOutcome> left = new ArrayList<>();
    private final Stores stores = new Stores(desk.cases, desk.interviews, desk.contests);
    private final InterviewMeans means =
            new InterviewMeans(
                    stores,
                    desk.drafting,
                    desk.scratch,
                    PasteDesk.NOTHING_COPIED,
                    Notes.none(),
                    desk.tasks,
                    RecordingPolicy.shipped(),
                    PaperWords.help(desk.work),
                    desk.clock,
                    desk.work);
    private final InterviewRooms rooms = new InterviewRooms(means, desk.navigator(), left::add);
    private final Speaker alys = new Speaker(Optional.of(ReesAndHale.ALYS.id()), "Alys Rees-Hale");
    private InterviewViewModel model = enter();

    @BeforeEach
    void enterTheRoom() {
        desk.act(() -> {});
    }

    @AfterEach
    void leaveTheDesk() {
        desk.close();
    }

    @Test
    void startsWithOneEmptyStatementThatIsNotKept() {
        flush();

        assertThat(draft().statements()).hasSize(1);
        assertThat(kept().statements()).isEmpty();
    }

    @Test
    void findsTheSameWordsAgain() {
        say("I miss Nain", alys);
        say("Nid wyf eisiau symud ysgol", alys);
        flush();

        enterAgain();

        assertThat(draft().statements())
                .extracting(statement -> statement.words().get())
                .containsExactly("I miss Nain", "Nid wyf eisiau symud ysgol");
        assertThat(draft().statements().getFirst().speaker().get()).isEqualTo(alys);
    }

    @Test
    void findsTheVisitAgain() {
        desk.act(() -> {
            var visit = draft().visit();
            visit.people().forEach((person, here) -> here.set(person.equals(ReesAndHale.ALYS)));
            visit.addOther();
            visit.others().getFirst().name().set("Ms Okoro");
            visit.others().getFirst().role().set("teacher");
            visit.when().startsNow();
            visit.told().sayToAll(Told.WHO_I_AM);
            visit.interpreter().set("Sio\u0302n");
        });
        flush();
        enterAgain();

        var interview = kept().interview();
        assertThat(interview.present())
                .extracting("name")
                .containsExactly("Alys Rees-Hale", "Ms Okoro");
        assertThat(interview.conduct().explained())
                .containsOnlyKeys(ReesAndHale.ALYS.id() + ".WHO_I_AM", "Ms Okoro.WHO_I_AM")
                .containsValue(Said.at(desk.clock.instant()));
        assertThat(interview.interpreter()).isEqualTo("Siôn");
        assertThat(draft().visit().when().started().get()).contains(LocalTime.of(15, 40));
    }

    @Test
    void aDayWithoutATimeIsNotLost() {
        desk.act(() ->
                draft().visit()
                        .when()
                        .day()
                        .set(Optional.of(java.time.LocalDate.of(2026, 11, 20))));
        flush();
        enterAgain();

        assertThat(draft().visit().when().day().get())
                .contains(java.time.LocalDate.of(2026, 11, 20));
        assertThat(draft().visit().when().started().get()).isEmpty();
        assertThat(draft().missing()).extracting(Missing::what).contains(What.STARTED);
    }

    @Test
    void whatWasSeenIsASummaryAndWhatWasSaidIsInTheirWords() {
        desk.act(() -> draft().standsAs(Standing.OBSERVED));
        assertThat(draft().statements().getFirst().wording().get()).isEqualTo(Wording.SUMMARY);
        desk.act(() -> draft().speaks(alys));
        assertThat(draft().statements().getFirst().wording().get()).isEqualTo(Wording.EXACT_WORDS);
    }

    @Test
    void aWordingThatSomebodyChoseStays() {
        desk.act(() -> {
            draft().statements().getFirst().wording().set(Wording.SUMMARY);
            draft().standsAs(Standing.OBSERVED);
            draft().statements().getFirst().wording().set(Wording.EXACT_WORDS);
            draft().standsAs(Standing.PROFESSIONAL_OPINION);
        });
        assertThat(draft().statements().getFirst().wording().get()).isEqualTo(Wording.EXACT_WORDS);
    }

    @Test
    void aStatementMovesWithItsIdAndThePlacesFollow() {
        say("first", alys);
        say("second", alys);
        flush();
        var before = kept().statements();
        desk.act(() -> draft().moveBy(draft().statements().get(1), -1));
        flush();
        assertThat(kept().statements())
                .extracting(Statement::words, Statement::position)
                .containsExactly(tuple("second", 0), tuple("first", 1));
        assertThat(kept().statements())
                .extracting(Statement::id)
                .containsExactly(before.get(1).id(), before.get(0).id());
        desk.act(() -> draft().moveBy(draft().statements().getFirst(), -1));
        assertThat(draft().statements().getFirst().words().get()).isEqualTo("second");
    }

    @Test
    void aMessageNeedsItsWordsItsDayAndWhoItWasFrom() {
        say("He shouted", alys);
        desk.act(() -> draft().visit().mode().set(Mode.SMS));
        assertThat(draft().missing())
                .extracting(Missing::what)
                .contains(What.IDENTITY, What.MESSAGE, What.MESSAGE_SENT);
        desk.act(() -> {
            var conduct = draft().visit().conduct();
            conduct.identity().set("Her own number, and she rang back");
            conduct.received().set("i dont want 2 go");
            conduct.sent().started().set(Optional.of(LocalTime.of(8, 15)));
            conduct.uses(Tool.WORRY_METER, true, Set.of(ReesAndHale.ALYS.id()));
            conduct.note(Tool.WORRY_METER, "Four of five");
            conduct.distress().set("She cried");
        });
        flush();
        enterAgain();

        assertThat(draft().missing())
                .extracting(Missing::what)
                .doesNotContain(What.IDENTITY, What.MESSAGE, What.MESSAGE_SENT);
        var kept = kept().interview().conduct();
        assertThat(kept.message().received()).isEqualTo("i dont want 2 go");
        assertThat(kept.tools().get(Tool.WORRY_METER))
                .isEqualTo(new ToolUse(Set.of(ReesAndHale.ALYS.id()), "Four of five"));
        assertThat(kept.distress().noticedAt()).contains(desk.clock.instant());
    }

    @Test
    void whatIsToBePassedOnIsOneTaskUntilItIsWrittenDownWhoWasTold() {
        var tasks = new TasksModel(ReesAndHale.CASE, id, means);
        desk.act(() -> {});
        var due = desk.clock.instant().plus(RecordingPolicy.shipped().toPassOn());
        desk.act(() -> {
            tasks.refer("Pass on", due);
            tasks.refer("Pass on", due);
        });
        assertThat(desk.tasks.open())
                .singleElement()
                .satisfies(task -> assertThat(task.dueAt()).contains(due));
        desk.act(() -> tasks.done(tasks.tasks().getFirst(), "Duty manager, 15:50"));
        desk.act(() -> tasks.done(tasks.tasks().getFirst(), "again"));
        assertThat(desk.tasks.open()).isEmpty();
        assertThat(tasks.tasks())
                .extracting(task -> task.outcome())
                .containsExactly("Duty manager, 15:50");
    }

    @Test
    void theNotesHaveATimeOfTheirOwn() {
        desk.act(() -> {
            draft().visit().when().startsNow();
            draft().visit().notes().day().set(Optional.of(java.time.LocalDate.of(2026, 11, 20)));
            draft().visit().notes().started().set(Optional.of(LocalTime.of(17, 5)));
        });
        flush();
        enterAgain();
        assertThat(kept().interview().notesMadeAt())
                .contains(java.time.LocalDateTime.of(2026, 11, 20, 17, 5));
        assertThat(draft().visit().notes().started().get()).contains(LocalTime.of(17, 5));
    }

    @Test
    void enterOnAnEmptyStatementMakesNoSecondOne() {
        desk.act(() -> draft().next());
        desk.act(() -> draft().next());

        assertThat(draft().statements()).hasSize(1);
    }

    @Test
    void enterTwiceMakesOneNextStatement() {
        desk.act(() -> {
            draft().statements().getFirst().words().set("one");
            draft().next();
            draft().next();
        });

        assertThat(draft().statements()).hasSize(2);
    }

    @Test
    void theNextStatementHasTheSpeakerOfTheLast() {
        say("one", alys);

        assertThat(draft().current().get().orElseThrow().speaker().get()).isEqualTo(alys);
    }

    @Test
    void aChildWhoSpeaksIsConcerned() {
        desk.act(() -> draft().speaks(alys));

        assertThat(draft().statements().getFirst().children())
                .containsExactly(ReesAndHale.ALYS.id());
    }

    @Test
    void whatIObservedIsMine() {
        desk.act(() -> draft().standsAs(Standing.OBSERVED));
        assertThat(draft().statements().getFirst().speaker().get()).isEqualTo(draft().me());

        desk.act(() -> draft().speaks(alys));
        assertThat(draft().statements().getFirst().standing().get()).isEqualTo(Standing.TOLD_TO_ME);
    }

    @Test
    void aStatementTakenOutCanBePutBackWhereItWas() {
        say("one", alys);
        say("two", alys);
        desk.act(() -> draft().takeOut(draft().statements().getFirst()));
        flush();
        assertThat(kept().statements()).extracting(Statement::words).containsExactly("two");

        desk.act(() -> draft().putBack());
        flush();
        assertThat(kept().statements()).extracting(Statement::words).containsExactly("one", "two");
    }

    @Test
    void saysWhyItIsNotSavedAndKeepsTheWords() {
        desk.interviews.fillUp();
        say("He shouted", alys);
        flush();

        assertThat(draft().saved().get()).isEqualTo(new State.Settled(new NotSaved(Why.DISK_FULL)));
        assertThat(model.hasUnsaved()).isTrue();

        desk.interviews.makeRoom();
        flush();
        assertThat(kept().statements()).extracting(Statement::words).containsExactly("He shouted");
    }

    @Test
    void leavingAFullDiskLosesNothing() {
        desk.interviews.fillUp();
        say("He shouted", alys);
        desk.act(() -> rooms.leave(id));
        assertThat(rooms.hasUnsaved()).isTrue();
        assertThat(left).containsExactly(new NotSaved(Why.DISK_FULL));

        model = enter();
        assertThat(draft().statements().getFirst().words().get()).isEqualTo("He shouted");

        desk.interviews.makeRoom();
        desk.act(() -> rooms.flush(outcome -> {}));
        assertThat(kept().statements()).extracting(Statement::words).containsExactly("He shouted");
        assertThat(rooms.hasUnsaved()).isFalse();
        assertThat(left).last().isInstanceOf(Saved.class);
    }

    @Test
    void signingKeepsTheLastWordsFirst() {
        say("the last word", alys);
        desk.act(model::sign);

        assertThat(kept().interview().isSigned()).isTrue();
        assertThat(kept().statements())
                .extracting(Statement::words)
                .containsExactly("the last word");
        assertThat(model.signed()).isPresent();
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void signingOnAFullDiskSignsNothing() {
        say("the last word", alys);
        desk.interviews.fillUp();
        desk.act(model::sign);

        assertThat(model.refusal().get()).contains(new NotSaved(Why.DISK_FULL));
        assertThat(draft().statements().getFirst().words().get()).isEqualTo("the last word");
    }

    @Test
    void aCorrectionStandsBesideTheOldOne() {
        say("I like scool", alys);
        desk.act(model::sign);
        var old = signed().statements().getFirst();
        desk.act(() -> {
            model.correct(old);
            correction().now().words().set("I like school");
            correction().why().set("Typing mistake");
            model.keepCorrection();
        });

        assertThat(kept().statements())
                .extracting(Statement::words)
                .containsExactly("I like scool", "I like school");
        assertThat(signed().correctionOf(old.id()))
                .map(Statement::whyCorrected)
                .contains("Typing mistake");
    }

    @Test
    void aCorrectionWithoutAReasonIsNotKept() {
        say("I like scool", alys);
        desk.act(model::sign);
        desk.act(() -> {
            model.correct(signed().statements().getFirst());
            correction().now().words().set("I like school");
            model.keepCorrection();
        });

        assertThat(kept().statements()).hasSize(1);
    }

    @Test
    void aCorrectionHalfTypedIsFoundAgain() {
        say("I like scool", alys);
        desk.act(model::sign);
        var old = signed().statements().getFirst();
        desk.act(() -> model.correct(old));
        desk.act(() -> correction().now().words().set("I like sch"));
        enterAgain();
        assertThat(correction().now().words().get()).isEqualTo("I like sch");

        desk.act(model::dropCorrection);
        enterAgain();
        assertThat(signed().correcting().get()).isEmpty();
    }

    @Test
    void aStatementIsContestedOnItsOwnPage() {
        say("He hit me", alys);
        desk.act(model::sign);
        var statement = signed().statements().getFirst();
        desk.act(() -> model.contest(statement));

        assertThat(desk.way).last().isInstanceOf(Place.NewContest.class);
    }

    private void say(String words, Speaker speaker) {
        desk.act(() -> {
            draft().next();
            draft().speaks(speaker);
            draft().current().get().orElseThrow().words().set(words);
        });
    }

    private InterviewViewModel enter() {
        return rooms.enter(id);
    }

    private void enterAgain() {
        desk.act(() -> rooms.leave(id));
        model = enter();
        desk.act(() -> {});
    }

    private void flush() {
        desk.act(() -> model.flush(outcome -> {}));
    }

    private InterviewRecord kept() {
        return desk.interviews.open(id).orElseThrow();
    }

    private DraftModel draft() {
        return model.draft().orElseThrow();
    }

    private SignedModel signed() {
        return model.signed().orElseThrow();
    }

    private CorrectionModel correction() {
        return signed().correcting().get().orElseThrow();
    }
}
