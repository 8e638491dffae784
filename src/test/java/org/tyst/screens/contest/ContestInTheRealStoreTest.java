package org.tyst.screens.contest;

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
import org.tyst.cases.CaseFact;
import org.tyst.contests.ChallengeKind;
import org.tyst.contests.Contesting;
import org.tyst.contests.ContestOutcome;
import org.tyst.contests.RaisedVia;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.store.TemporaryRecord;
import org.tyst.work.Work;

/** A fact contested, checked and amended on the encrypted file. */
class ContestInTheRealStoreTest {
    private static final int ROUNDS = 6;

    private final Clock clock = Clock.systemUTC();
    private final TemporaryRecord record = new TemporaryRecord(clock);
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final ExecutorService screen = Executors.newSingleThreadExecutor();
    private final Work work = new Work(screen, faults::add);
    private final Contesting contesting =
            new Contesting(ReesAndHale.PRACTITIONER, new Ids(clock, new Random(3)), clock);

    @BeforeEach
    void keepTheCase() {
        var file = ReesAndHale.file();
        record.stored().cases().save(file.theCase());
        file.people().forEach(record.stored().cases()::save);
        file.facts().forEach(record.stored().cases()::save);
    }

    @AfterEach
    void lock() {
        work.close();
        screen.shutdownNow();
        record.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void aFactIsContestedAndAmendedAndBothTextsStay() {
        var form = new NewContestViewModel(ReesAndHale.CASE, Notes.FACT, means(), nowhere());
        act(() -> {});
        act(
                () -> {
                    form.raiser().set(Optional.of(Raiser.of(ReesAndHale.FATHER)));
                    form.via().set(Optional.of(RaisedVia.LETTER));
                    form.kind().set(Optional.of(ChallengeKind.FACT_WRONG));
                    form.wrong().set("I was found not guilty.");
                    form.record();
                });
        var id = record.stored().contests().all().getFirst().id();
        var note = new ContestViewModel(id, means(), nowhere());
        act(() -> {});
        act(
                () -> {
                    note.outcome().set(Optional.of(ContestOutcome.AMENDED));
                    note.newText().set("Found not guilty in September 2019.");
                    note.reasons().set("The court confirmed it.");
                    note.decide();
                });
        act(record::reopen);

        assertThat(record.stored().contests().open(id).orElseThrow().isOpen()).isFalse();
        assertThat(record.stored().cases().open(ReesAndHale.CASE).orElseThrow().facts())
                .extracting(CaseFact::text)
                .containsExactlyInAnyOrder(
                        ReesAndHale.CONVICTION.text(), "Found not guilty in September 2019.");
    }

    @Test
    void aHalfTypedFormIsThereAfterTheNextUnlock() {
        var form = new NewContestViewModel(ReesAndHale.CASE, Notes.FACT, means(), nowhere());
        act(() -> {});
        act(() -> form.wrong().set("I was found not gui"));
        act(form::left);
        act(record::reopen);

        var again = new NewContestViewModel(ReesAndHale.CASE, Notes.FACT, means(), nowhere());
        act(() -> {});
        assertThat(again.wrong().get()).isEqualTo("I was found not gui");
    }

    private ContestMeans means() {
        var stored = record.stored();
        var stores = new ContestStores(stored.cases(), stored.interviews(), stored.contests());
        return new ContestMeans(
                stores, contesting, ReesAndHale.PRACTITIONER, stored.scratch(), clock, work);
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
