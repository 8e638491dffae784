package org.tyst.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** What comes in after the end: a word for the store may not vanish unheard, what was only slow may. */
class WorkTest {
    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final Work work = new Work(Runnable::run, unexpected::add);

    @Test
    void finishesWhatTheStoreWasHandedBeforeItCloses() {
        for (var each : List.of("one", "two", "three")) work.inOrder(() -> done.add(each));

        work.close();

        assertThat(done).containsExactly("one", "two", "three");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void beginsNothingSlowAndSetsNoClockOnceItIsClosed() {
        work.close();

        work.aside(() -> done.add("aside"), answer -> done.add("answer"));
        work.after(Duration.ZERO, () -> done.add("later")).callOff();

        assertThat(done).isEmpty();
        assertThat(unexpected).isEmpty();
    }

    @Test
    void dropsWhatIsSlowWhenItCloses() throws Exception {
        var begun = new CountDownLatch(1);
        work.aside(
                () -> {
                    begun.countDown();
                    new CountDownLatch(1).await();
                    return done.add("aside");
                },
                answer -> done.add("answer"));
        begun.await();

        work.close();

        assertThat(done).isEmpty();
        assertThat(unexpected).isEmpty();
    }

    @Test
    void dropsWhatIsSlowAndAsksTheStoreTooLate() throws Exception {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        work.aside(
                () -> {
                    begun.countDown();
                    untilClosed();
                    try {
                        return work.turn(() -> done.add("turn"));
                    } finally {
                        ended.countDown();
                    }
                },
                answer -> done.add("answer"));
        begun.await();

        work.close();

        ended.await();
        assertThat(done).isEmpty();
        assertThat(unexpected).isEmpty();
    }

    /** As something slow does that looks at no interruption. */
    private void untilClosed() {
        while (true) {
            try {
                work.turn(() -> "open");
            } catch (RejectedExecutionException e) {
                return;
            } catch (Exception e) {
                Thread.interrupted();
            }
        }
    }

    @Test
    void refusesWordsForTheStoreAloudOnceItIsClosed() {
        work.close();

        assertThatThrownBy(() -> work.inOrder(() -> done.add("words")))
                .isInstanceOf(RejectedExecutionException.class);
    }
}
