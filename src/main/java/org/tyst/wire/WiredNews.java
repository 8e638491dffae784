package org.tyst.wire;

import java.time.Duration;
import java.util.Optional;
import org.tyst.sync.NewsLine;
import org.tyst.sync.Reply;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.wire.EventLines.Heard;

/** Listens over the wire. The other end breathes every ten seconds: a line on which it no longer does is dead. */
final class WiredNews implements NewsLine {
    private static final Duration SILENCE = Duration.ofSeconds(25);
    private final Signed signed;
    private Optional<EventLines> open = Optional.empty();
    private boolean closed;

    WiredNews(Signed signed) {
        this.signed = signed;
    }

    @Override
    public Reply<Boolean> hear(Runnable news) {
        return signed.listen().then(lines -> hear(lines, news));
    }

    private Reply<Boolean> hear(EventLines lines, Runnable news) {
        try (lines) {
            opened(lines);
            news.run();
            for (var heard = lines.next(SILENCE); heard != Heard.END; heard = lines.next(SILENCE))
                if (heard == Heard.NEWS) news.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Reply.Failed<>(Trouble.NO_ANSWER);
    }

    private synchronized void opened(EventLines lines) {
        open = Optional.of(lines);
        if (closed) lines.close();
    }

    @Override
    public synchronized void close() {
        closed = true;
        open.ifPresent(EventLines::close);
    }
}
