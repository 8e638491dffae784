package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tyst.screens.Whereabouts;
import org.tyst.work.Guard;
import org.tyst.work.Work;

/** A lock on a bad day: the page cannot say where it is, and the program that owns the clipboard does not answer. */
class LockingTest {
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void wordsAreKeptAndTheFileIsShutBeforeAnythingThatThrowsOrHangs() throws Exception {
        try (var screen = Executors.newSingleThreadExecutor();
                var work = new Work(screen, faults::add)) {
            new Locking(work, new Guard(faults::add), faults::add, new BadDay())
                    .end(ended::countDown, true);
            assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
            work.turn(() -> done.add("nothing more"));
        }
        assertThat(done).containsExactly("handed over", "kept", "quiet", "shut", "nothing more");
        assertThat(faults).hasSize(2);
    }

    private final class BadDay implements Locking.Room {
        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void handOver() {
            done.add("handed over");
        }

        @Override
        public void flush(Runnable settled) {
            done.add("kept");
            settled.run();
        }

        @Override
        public Optional<Whereabouts> where() {
            throw new IllegalStateException("A page in the making");
        }

        @Override
        public void hide() {
            throw new IllegalStateException("A window that is gone");
        }

        @Override
        public void quiet() {
            done.add("quiet");
        }

        @Override
        public void shut(Optional<Whereabouts> where) {
            done.add("shut");
        }

        @Override
        public void forgetCopied() {
            try {
                ended.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
