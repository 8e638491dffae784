package org.tyst.sync;

import java.util.concurrent.atomic.AtomicBoolean;
import org.tyst.work.Work;

/** Brings the index of words up to what came, a bit at a time, and what is typed is saved in between. */
final class TakingIn {
    private final Work work;
    private final TurnsUntilShut turns;
    private final LocalRecord local;
    private final AtomicBoolean running = new AtomicBoolean();

    TakingIn(Work work, TurnsUntilShut turns, LocalRecord local) {
        this.work = work;
        this.turns = turns;
        this.local = local;
    }

    void start() {
        if (turns.isShut() || !running.compareAndSet(false, true)) return;
        work.aside(this::takeAll, _ -> {});
    }

    private boolean takeAll() throws Exception {
        try {
            var isMore = true;
            while (isMore) isMore = turns.turn(local::takeInSome);
            return true;
        } catch (TurnsUntilShut.Shut shut) {
            return false;
        } finally {
            running.set(false);
        }
    }
}
