package org.tyst.wire;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An answer that does not end, line by line as it comes. Whatever a line holds, only that it came is kept. */
final class EventLines implements BodySubscriber<EventLines>, AutoCloseable {
    private static final int LONGEST = 200;
    private static final String DATA = "data:";

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final StringBuilder line = new StringBuilder();
    private volatile boolean closed;
    private volatile Flow.@Nullable Subscription subscription;

    enum Heard {
        NEWS,
        BREATH,
        END
    }

    /** What came next; silence for so long is an end too. */
    Heard next(Duration patience) throws InterruptedException {
        var next = heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        ask();
        return next == null ? Heard.END : next;
    }

    @Override
    public CompletionStage<EventLines> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        if (closed) begun.cancel();
        else begun.request(1);
    }

    /** As much again as was read: who talks faster than is listened to has to wait. */
    private void ask() {
        var begun = subscription;
        if (begun != null && heard.isEmpty()) begun.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) while (buffer.hasRemaining()) take((char) buffer.get());
        if (heard.isEmpty()) ask();
    }

    private void take(char next) {
        if (next != '\n') line.append(next);
        if (line.length() > LONGEST) end();
        if (next != '\n' || line.isEmpty()) return;
        heard.add(line.indexOf(DATA) == 0 ? Heard.NEWS : Heard.BREATH);
        line.setLength(0);
    }

    @Override
    public void onError(Throwable failure) {
        heard.add(Heard.END);
    }

    @Override
    public void onComplete() {
        heard.add(Heard.END);
    }

    private void end() {
        close();
        line.setLength(0);
    }

    @Override
    public void close() {
        closed = true;
        var begun = subscription;
        if (begun != null) begun.cancel();
        heard.add(Heard.END);
    }
}
