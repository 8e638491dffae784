package org.tyst.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs what must not hold up a page. {@link #inOrder} is the store's one thread: everything that reads or writes the
 * laptop's record goes through it, first come first served. {@link #aside} is for the network and for rendering; what
 * runs there must not touch the store. Answers come back on the screen's thread.
 */
public final class Work implements AutoCloseable {
    private static final long CLOSING_SECONDS = 5;
    private static final Waiting NOTHING_WAITS = () -> {};

    private final Executor screen;
    private final Consumer<Throwable> unexpected;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").factory());
    private final ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService later =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("later").factory());

    private volatile boolean closed;

    public Work(Executor screen, Consumer<Throwable> unexpected) {
        this.screen = screen;
        this.unexpected = unexpected;
    }

    public <T> void inOrder(Callable<T> job, Consumer<T> answer) {
        writer.execute(() -> run(job, answer, unexpected));
    }

    public void inOrder(Runnable job) {
        inOrder(Executors.callable(job), done -> {});
    }

    /** Once closed, nothing slow is begun any more. */
    public <T> void aside(Callable<T> job, Consumer<T> answer) {
        unlessClosed(() -> {
            aside.execute(() -> run(job, answer, this::unlessDropped));
            return NOTHING_WAITS;
        });
    }

    /** For a slow job that now and then needs the store: waits its turn there and brings the answer back. */
    public <T> T turn(Callable<T> job) throws Exception {
        try {
            return writer.submit(job).get();
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof Exception cause) throw cause;
            throw e;
        }
    }

    public Waiting after(Duration pause, Runnable job) {
        return unlessClosed(() -> {
            var future =
                    later.schedule(() -> guarded(job), pause.toMillis(), TimeUnit.MILLISECONDS);
            return () -> future.cancel(false);
        });
    }

    public Waiting every(Duration pause, Runnable job) {
        var future =
                later.scheduleWithFixedDelay(
                        () -> guarded(job),
                        pause.toMillis(),
                        pause.toMillis(),
                        TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }

    public void onScreen(Runnable job) {
        screen.execute(() -> guarded(job));
    }

    /** A store that is asked too late says so loudly; what was only slow or for later may be left undone. */
    private Waiting unlessClosed(Supplier<Waiting> handOver) {
        try {
            return handOver.get();
        } catch (RejectedExecutionException e) {
            if (closed) return NOTHING_WAITS;
            throw e;
        }
    }

    private <T> void run(Callable<T> job, Consumer<T> answer, Consumer<Throwable> faults) {
        try {
            var result = job.call();
            screen.execute(() -> guarded(() -> answer.accept(result)));
        } catch (Throwable e) {
            faults.accept(e);
        }
    }

    /** What was slow, and is interrupted or asks the store too late because everything closes, was dropped and did not fail. */
    private void unlessDropped(Throwable fault) {
        var dropped =
                fault instanceof InterruptedException
                        || fault instanceof RejectedExecutionException;
        if (!(closed && dropped)) unexpected.accept(fault);
    }

    private void guarded(Runnable job) {
        try {
            job.run();
        } catch (Throwable e) {
            unexpected.accept(e);
        }
    }

    /** Finishes what was handed to the store, drops what is only slow. */
    @Override
    public void close() {
        closed = true;
        later.shutdownNow();
        aside.shutdownNow();
        writer.shutdown();
        try {
            if (!writer.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) writer.shutdownNow();
        } catch (InterruptedException e) {
            writer.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Something that will run later unless it is called off. */
    @FunctionalInterface
    public interface Waiting {
        void callOff();
    }
}
