package org.tyst.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.work.Work;

/** By the real clock, with the real threads, on a disk that takes a while. */
class AutosaveInRealTimeTest {
    private static final Duration DISK = Duration.ofMillis(80);

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final List<Commit> commits = new CopyOnWriteArrayList<>();
    private final ExecutorService screen = Executors.newSingleThreadExecutor();
    private final Work work = new Work(screen, faults::add);
    private final StringBuilder page = new StringBuilder();
    private final Autosave<String> autosave =
            Autosave.onThisLaptop(
                    new Saved(Instant.now()), page::toString, this::commit, work, state -> {});

    @AfterEach
    void nothingWentWrong() {
        work.close();
        screen.shutdownNow();
        assertThat(faults).isEmpty();
    }

    @Test
    void everyKeystrokeIsInTheFileInTime() throws Exception {
        var typedAt = new CopyOnWriteArrayList<Instant>();
        for (int key = 0; key < 80; key++) {
            screen.submit(() -> type(typedAt)).get();
            Thread.sleep(50);
        }
        Thread.sleep(1000);

        for (int key = 0; key < typedAt.size(); key++)
            assertThat(Duration.between(typedAt.get(key), committedAt(key + 1)))
                    .isLessThanOrEqualTo(Duration.ofSeconds(3));
        assertThat(Duration.between(typedAt.getLast(), committedAt(80)))
                .isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    private void type(List<Instant> typedAt) {
        page.append('x');
        typedAt.add(Instant.now());
        autosave.changed();
    }

    private Instant committedAt(int keys) {
        return commits.stream()
                .filter(commit -> commit.keys() >= keys)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private SaveOutcome commit(String text) {
        try {
            Thread.sleep(DISK);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        commits.add(new Commit(text.length(), Instant.now()));
        return new Saved(Instant.now());
    }

    private record Commit(int keys, Instant at) {}
}
