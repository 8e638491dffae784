package org.tyst.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Stale;
import org.tyst.basics.SaveOutcome.Why;
import org.tyst.fixtures.SteppedTime;
import org.tyst.interviews.Autosave.State;

class AutosaveTest {
    private static final Saved OPENED = new Saved(Instant.EPOCH);
    private static final NotSaved FULL = new NotSaved(Why.DISK_FULL);

    private final SteppedTime time = new SteppedTime();
    private final Disk disk = new Disk();
    private final List<State> shown = new ArrayList<>();
    private final List<SaveOutcome> flushed = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private final Autosave<String> autosave =
            new Autosave<>(OPENED, page::toString, disk, time, shown::add);

    @Test
    void savesWithinASecondOfAPause() {
        type("I miss Nain");
        time.passMillis(1000);

        assertThat(disk.inTheFile).isEqualTo("I miss Nain");
    }

    @Test
    void savesWithinThreeSecondsWhenNobodyPauses() {
        var typedAt = new ArrayList<Duration>();
        for (int key = 0; key < 400; key++) {
            type("x");
            typedAt.add(time.now());
            time.passMillis(50);
            var oldestUnsaved = typedAt.get(Math.min(disk.inTheFile.length(), key));
            assertThat(time.now().minus(oldestUnsaved)).isLessThanOrEqualTo(Duration.ofSeconds(3));
        }
    }

    @Test
    void saysSavedOnlyAfterTheCommit() {
        disk.slow = true;
        type("a");
        time.passMillis(1000);
        assertThat(shown).last().isEqualTo(new State.Saving());

        disk.finish();
        assertThat(shown).last().isEqualTo(new State.Settled(disk.saved));
    }

    @Test
    void neverDropsWhatIsTypedWhileASaveRuns() {
        disk.slow = true;
        type("one");
        time.passMillis(1000);
        type(" two");
        disk.finish();
        time.passMillis(1000);
        disk.finish();

        assertThat(disk.inTheFile).isEqualTo("one two");
    }

    @Test
    void runsOneSaveAtATime() {
        disk.slow = true;
        type("one");
        time.passMillis(1000);
        type(" two");
        time.passMillis(5000);

        assertThat(disk.waiting).hasSize(1);
    }

    @Test
    void savesAtOnceWhatFellDueWhileASaveRan() {
        disk.slow = true;
        type("one");
        time.passMillis(1000);
        type(" two");
        time.passMillis(5000);
        disk.finish();
        disk.finish();

        assertThat(disk.inTheFile).isEqualTo("one two");
    }

    @Test
    void saysWhyItIsNotSavedAndTriesAgainUntilThereIsRoom() {
        disk.answer = FULL;
        type("He hit me");
        time.passMillis(7000);
        assertThat(shown).last().isEqualTo(new State.Settled(FULL));
        assertThat(autosave.hasUnsaved()).isTrue();

        disk.answer = disk.saved;
        time.passMillis(2000);
        assertThat(disk.inTheFile).isEqualTo("He hit me");
        assertThat(shown).last().isEqualTo(new State.Settled(disk.saved));
    }

    @Test
    void staysRedWhileItTriesAgain() {
        disk.answer = FULL;
        type("a");
        time.passMillis(1000);
        shown.clear();
        type("b");
        time.passMillis(10_000);

        assertThat(shown).isNotEmpty().containsOnly(new State.Settled(FULL));
    }

    @Test
    void triesAgainWithTheNextKeystroke() {
        disk.answer = FULL;
        type("a");
        time.passMillis(1000);
        disk.answer = disk.saved;
        type("b");

        assertThat(disk.inTheFile).isEqualTo("ab");
    }

    @Test
    void doesNotWriteWhatNobodyChanged() {
        type("a");
        time.passMillis(60_000);

        assertThat(disk.saves).isEqualTo(1);
    }

    @Test
    void waitsForTheNextKeystrokeWhenSomebodyElseWasFirst() {
        disk.answer = new Stale();
        type("a");
        time.passMillis(60_000);

        assertThat(disk.saves).isEqualTo(1);
        assertThat(autosave.hasUnsaved()).isTrue();
    }

    @Test
    void flushAnswersWhenAllIsCommitted() {
        disk.slow = true;
        type("one");
        time.passMillis(1000);
        type(" two");
        autosave.flush(flushed::add);
        disk.finish();
        assertThat(flushed).isEmpty();

        disk.finish();
        assertThat(flushed).containsExactly(disk.saved);
        assertThat(disk.inTheFile).isEqualTo("one two");
    }

    @Test
    void flushAnswersWhenItCannotBeSaved() {
        disk.answer = FULL;
        type("one");
        autosave.flush(flushed::add);

        assertThat(flushed).containsExactly(FULL);
        assertThat(autosave.hasUnsaved()).isTrue();
    }

    @Test
    void flushAnswersAtOnceWhenThereIsNothingToSave() {
        autosave.flush(flushed::add);

        assertThat(flushed).containsExactly(OPENED);
        assertThat(disk.saves).isZero();
    }

    private void type(String text) {
        page.append(text);
        autosave.changed();
    }

    /** A disk that answers at once, or when the test lets it finish. */
    private static final class Disk implements Autosave.Keeper<String> {
        private final SaveOutcome saved = new Saved(Instant.parse("2026-11-22T10:42:00Z"));
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private SaveOutcome answer = saved;
        private String inTheFile = "";
        private boolean slow;
        private int saves;

        @Override
        public void keep(String draft, Consumer<SaveOutcome> whenDone) {
            waiting.add(() -> commit(draft, whenDone));
            if (!slow) finish();
        }

        private void finish() {
            waiting.remove().run();
        }

        private void commit(String draft, Consumer<SaveOutcome> whenDone) {
            saves++;
            if (answer instanceof Saved) inTheFile = draft;
            whenDone.accept(answer);
        }
    }
}
