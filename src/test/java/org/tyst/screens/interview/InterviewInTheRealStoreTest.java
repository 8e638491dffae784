package org.tyst.screens.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.fixtures.PaperWords;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.Autosave;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.RecordingPolicy;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Told;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.store.Everything;
import org.tyst.store.Purged;
import org.tyst.store.TemporaryRecord;
import org.tyst.work.Work;

/** The same page on the encrypted file: what was typed before the laptop was locked is there after the next unlock. */
class InterviewInTheRealStoreTest {
    private static final int ROUNDS = 6;

    private final Clock clock = Clock.systemUTC();
    private final TemporaryRecord record = new TemporaryRecord(clock);
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final ExecutorService screen = Executors.newSingleThreadExecutor();
    private final Work work = new Work(screen, faults::add);
    private final Drafting drafting =
            new Drafting(ReesAndHale.PRACTITIONER, new Ids(clock, new Random(3)), clock);
    private final Speaker alys =
            new Speaker(Optional.of(ReesAndHale.ALYS.id()), ReesAndHale.ALYS.name());
    private InterviewId id = new InterviewId(new java.util.UUID(0, 0));
    private Optional<InterviewViewModel> open = Optional.empty();

    @BeforeEach
    void beginAnInterview() {
        var file = ReesAndHale.file();
        record.stored().cases().save(file.theCase());
        file.people().forEach(record.stored().cases()::save);
        var interview = drafting.newInterview(ReesAndHale.CASE);
        record.stored().interviews().keep(interview, List.of(), List.of());
        id = interview.id();
        enter();
    }

    @AfterEach
    void lock() {
        work.close();
        screen.shutdownNow();
        record.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void theSameWordsAreThereAfterTheNextUnlock() {
        say("Dwi’n licio Nain");
        act(() -> draft().visit().told().sayToAll(Told.WHO_I_AM));
        unlockAgain();

        assertThat(draft().statements().getFirst().words().get()).isEqualTo("Dwi’n licio Nain");
        assertThat(draft().statements().getFirst().speaker().get()).isEqualTo(alys);
        assertThat(draft().visit().told().toEverybody()).containsOnlyKeys(Told.WHO_I_AM);
    }

    @Test
    void takenOutAndPutBackIsThere() {
        say("one");
        flush();
        act(() -> draft().takeOut(draft().statements().getFirst()));
        flush();
        assertThat(kept().statements()).isEmpty();

        act(() -> draft().putBack());
        flush();
        assertThat(kept().statements()).extracting(Statement::words).containsExactly("one");
    }

    @Test
    void signedAndCorrectedBothStay() {
        say("I like scool");
        act(model()::sign);
        correctTo("I like school");
        act(() ->
                model().signed()
                        .orElseThrow()
                        .correcting()
                        .get()
                        .orElseThrow()
                        .why()
                        .set("Typing mistake"));
        act(model()::keepCorrection);
        unlockAgain();

        assertThat(kept().statements())
                .extracting(Statement::words)
                .containsExactly("I like scool", "I like school");
        assertThat(kept().statements()).allMatch(Statement::isSigned);
    }

    @Test
    void aHalfTypedCorrectionIsThereAfterTheNextUnlock() {
        say("I like scool");
        act(model()::sign);
        correctTo("I like sch");
        unlockAgain();

        var begun = model().signed().orElseThrow().correcting().get().orElseThrow();
        assertThat(begun.now().words().get()).isEqualTo("I like sch");
    }

    /** A page may still be open, or a save be tried again, when its case leaves the laptop. */
    @Test
    void whatIsTypedIntoACaseThatHasLeftIsKeptApartAndBringsNothingOfItBack() throws Exception {
        say("Dwi’n licio Nain");
        flush();
        work.turn(() -> {
            Purged.takenOff(record, ReesAndHale.CASE);
            return true;
        });
        say("Dwi’n licio Nain a Taid");
        flush();

        assertThat(shownAsSaved()).contains(new NotSaved(SaveOutcome.Why.CASE_TAKEN_OFF));
        assertThat(draft().statements().getFirst().words().get()).endsWith("a Taid");
        assertThat(record.stored().interviews().open(id)).isEmpty();
        assertThat(Everything.naming(record, id.value())).containsOnlyKeys("audit", "setting");
        act(record::reopen);
        var kept = record.stored().keeping().leftOver();
        assertThat(kept).anySatisfy(left -> assertThat(left.words()).contains("Nain a Taid"));
        kept.forEach(record.stored().keeping()::letGo);
        assertThat(Everything.readable(record)).doesNotContain("Taid");
    }

    @Test
    void aHalfTypedFormAboutACaseThatHasLeftIsKeptApartToo() throws Exception {
        var form = "contest." + ReesAndHale.ALYS.id();
        Purged.takenOff(record, ReesAndHale.CASE);
        assertThat(record.stored().scratch().keep(form, "{\"wrong\":\"It was Taid\"}"))
                .isEqualTo(new NotSaved(SaveOutcome.Why.CASE_TAKEN_OFF));
        assertThat(record.stored().scratch().find(form)).isEmpty();
        assertThat(record.stored().keeping().leftOver())
                .singleElement()
                .satisfies(left -> assertThat(left.words()).isEqualTo("It was Taid"));
    }

    private Optional<SaveOutcome> shownAsSaved() {
        return draft().saved().get() instanceof Autosave.State.Settled(var outcome)
                ? Optional.of(outcome)
                : Optional.empty();
    }

    private void correctTo(String words) {
        act(() -> {
            var signed = model().signed().orElseThrow();
            model().correct(signed.statements().getFirst());
            signed.correcting().get().orElseThrow().now().words().set(words);
        });
    }

    private void say(String words) {
        act(() -> {
            draft().speaks(alys);
            draft().current().get().orElseThrow().words().set(words);
        });
    }

    private void flush() {
        act(() -> model().flush(outcome -> {}));
    }

    private void unlockAgain() {
        flush();
        act(model()::close);
        act(record::reopen);
        enter();
    }

    private void enter() {
        var stored = record.stored();
        var stores = new Stores(stored.cases(), stored.interviews(), stored.contests());
        var means =
                new InterviewMeans(
                        stores,
                        drafting,
                        stored.scratch(),
                        PasteDesk.NOTHING_COPIED,
                        Notes.none(),
                        stored.tasks(),
                        RecordingPolicy.shipped(),
                        PaperWords.help(work),
                        clock,
                        work);
        act(() ->
                open =
                        Optional.of(
                                new InterviewViewModel(
                                        id, () -> means.open(id), means, nowhere())));
    }

    private InterviewViewModel model() {
        return open.orElseThrow();
    }

    private DraftModel draft() {
        return model().draft().orElseThrow();
    }

    private InterviewRecord kept() {
        return record.stored().interviews().open(id).orElseThrow();
    }

    private void act(Runnable act) {
        try {
            screen.submit(act).get();
            for (int round = 0; round < ROUNDS; round++) {
                work.turn(() -> true);
                screen.submit(() -> {}).get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Navigator nowhere() {
        return new Navigator() {
            @Override
            public void go(Place place) {}

            @Override
            public void back() {}
        };
    }
}
