package org.tyst.work;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A thread that does nothing but watch, and is there before it is needed: it sees to it that Tyst locks when it must, and
 * that it ends when the screen, the disk or anything else hangs. Nothing that may wait is ever run on it.
 */
public final class Guard {
    private final Consumer<Throwable> unexpected;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("guard").factory());

    public Guard(Consumer<Throwable> unexpected) {
        this.unexpected = unexpected;
        thread.prestartCoreThread();
    }

    public Work.Waiting after(Duration pause, Runnable job) {
        var future = thread.schedule(() -> guarded(job), pause.toMillis(), TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }

    public Work.Waiting every(Duration pause, Runnable job) {
        var future =
                thread.scheduleWithFixedDelay(
                        () -> guarded(job),
                        pause.toMillis(),
                        pause.toMillis(),
                        TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }

    private void guarded(Runnable job) {
        try {
            job.run();
        } catch (Throwable e) {
            unexpected.accept(e);
        }
    }
}
