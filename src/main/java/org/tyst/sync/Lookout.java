package org.tyst.sync;

import java.util.Optional;
import java.util.function.Supplier;
import org.tyst.work.Work;

/**
 * Keeps an ear at the central record while this laptop is connected. A line that ends is not opened again at once, and only after a
 * round that went well: without one there is the pace, which is slower and as sure.
 */
final class Lookout implements AutoCloseable {
    private final Work work;
    private final Supplier<Optional<CentralRecord>> central;
    private final Pace pace;
    private final Runnable news;
    private Optional<NewsLine> line = Optional.empty();
    private Optional<Work.Waiting> again = Optional.empty();
    private volatile boolean hears;

    /**
     * @param central empty while nothing may go over the line
     * @param news starts a round
     */
    Lookout(Work work, Supplier<Optional<CentralRecord>> central, Pace pace, Runnable news) {
        this.work = work;
        this.central = central;
        this.pace = pace;
        this.news = news;
    }

    /** A round went well: there is somebody to listen to. */
    synchronized void listen() {
        if (line.isPresent() || again.isPresent()) return;
        line = central.get().map(CentralRecord::news);
        line.ifPresent(now -> work.aside(() -> hear(now), ended -> {}));
    }

    /** True while it would be told of something new. */
    boolean hears() {
        return hears;
    }

    private boolean hear(NewsLine now) {
        try (now) {
            now.hear(() -> heard(now));
        } finally {
            ended(now);
        }
        return true;
    }

    private void heard(NewsLine from) {
        if (isOpen(from)) news.run();
    }

    private synchronized boolean isOpen(NewsLine asked) {
        if (!line.equals(Optional.of(asked))) return false;
        hears = true;
        pace.wentWell();
        return true;
    }

    private synchronized void ended(NewsLine now) {
        if (!line.equals(Optional.of(now))) return;
        line = Optional.empty();
        hears = false;
        again = Optional.of(work.after(pace.after(false), this::goOn));
    }

    private void goOn() {
        synchronized (this) {
            again = Optional.empty();
        }
        news.run();
    }

    @Override
    public synchronized void close() {
        var now = line;
        line = Optional.empty();
        hears = false;
        now.ifPresent(NewsLine::close);
        again.ifPresent(Work.Waiting::callOff);
        again = Optional.empty();
    }
}
