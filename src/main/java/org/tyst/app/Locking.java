package org.tyst.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.tyst.screens.Whereabouts;
import org.tyst.work.Guard;
import org.tyst.work.Work;

/**
 * The end of a window. What is typed goes into the file before anything else is done; the rest may throw, or hang until the
 * patience is over and the process ends, and no word waits for it.
 */
final class Locking {
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final Work work;
    private final Guard guard;
    private final Consumer<Throwable> unexpected;
    private final Room room;
    private final AtomicBoolean ended = new AtomicBoolean();

    Locking(Work work, Guard guard, Consumer<Throwable> unexpected, Room room) {
        this.work = work;
        this.guard = guard;
        this.unexpected = unexpected;
        this.room = room;
    }

    /** What is to be left; on the screen's thread if nothing else is said. */
    interface Room {
        /** At the door there is no word to keep and no key to take away. */
        boolean isOpen();

        /** The page on the screen hands over what is typed on it. */
        void handOver();

        /** Every word goes into the file; the answer comes when it is there, or cannot be. */
        void flush(Runnable settled);

        Optional<Whereabouts> where();

        void hide();

        /** Rounds and backups stop. */
        void quiet();

        /** On the store's thread: the file is closed and the key is zeroed. */
        void shut(Optional<Whereabouts> where);

        /** Another program may have to be asked what lies on the clipboard, and may never answer. */
        void forgetCopied();
    }

    /**
     * From any thread; the first call counts. When the patience is over the process ends, whatever hangs.
     *
     * @param comesBack whether the next unlocking is to show the same page again
     */
    void end(Runnable then, boolean comesBack) {
        if (ended.getAndSet(true)) return;
        guard.after(PATIENCE, then);
        work.onScreen(() -> {
            if (room.isOpen()) letGo(then, comesBack);
            else {
                tried(room::hide);
                tried(room::forgetCopied);
                then.run();
            }
        });
    }

    private void letGo(Runnable then, boolean comesBack) {
        var settled = new CompletableFuture<Boolean>();
        tried(room::handOver);
        if (!tried(() -> room.flush(() -> settled.complete(true)))) settled.complete(false);
        var where = where().filter(_ -> comesBack);
        tried(room::hide);
        var _ = settled.thenRun(() -> tried(() -> leave(where, then)));
    }

    /** The clipboard while the file is being closed; the end waits for both. */
    private void leave(Optional<Whereabouts> where, Runnable then) {
        tried(room::quiet);
        var shut = new CompletableFuture<Boolean>();
        work.inOrder(() -> {
            shut.complete(tried(() -> room.shut(where)));
        });
        tried(room::forgetCopied);
        var _ = shut.thenRun(() -> tried(then));
    }

    private Optional<Whereabouts> where() {
        try {
            return room.where();
        } catch (RuntimeException e) {
            unexpected.accept(e);
            return Optional.empty();
        }
    }

    private boolean tried(Runnable step) {
        try {
            step.run();
            return true;
        } catch (RuntimeException e) {
            unexpected.accept(e);
            return false;
        }
    }
}
