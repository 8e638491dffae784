package org.tyst.central;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The open lines of one node: one a laptop, so many and no more. */
final class NewsStreams {
    static final int MOST = 2_000;

    /** Well within the time after which a silent connection is cut. */
    private static final Duration BREATH = Duration.ofSeconds(10);

    /** Then the laptop comes again and signs again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final int most;
    private final ConcurrentHashMap<UUID, Open> open = new ConcurrentHashMap<>();
    private volatile boolean closed;

    NewsStreams(int most) {
        this.most = most;
    }

    private record Open(UUID user, NewsStream stream, CompletableFuture<Void> ended) {}

    /** The answer is done when the line has ended. A laptop's older line is one that it has lost. */
    CompletableFuture<Void> open(Asking asking, OutputStream out) {
        var mine = new Open(asking.user(), new NewsStream(out, BREATH), new CompletableFuture<>());
        Optional.ofNullable(open.put(asking.device(), mine)).ifPresent(old -> old.stream.end());
        if (closed) mine.stream.end();
        var answer = new CompletableFuture<Void>();
        Thread.ofVirtual().name("news").start(() -> speak(asking.device(), mine, answer));
        return answer;
    }

    boolean isFull(UUID device) {
        return open.size() >= most && !has(device);
    }

    private void speak(UUID device, Open mine, CompletableFuture<Void> answer) {
        try {
            mine.stream.speak(LONGEST);
        } catch (IOException e) {
            // The laptop went away: that is how most lines end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(device, mine);
            answer.complete(null);
            mine.ended.complete(null);
        }
    }

    /** @param by the laptop from which it came, and which knows it */
    void tell(UUID user, Optional<UUID> by) {
        open.forEach((device, each) -> {
            if (each.user.equals(user) && !by.equals(Optional.of(device))) each.stream.tell();
        });
    }

    void tellEverybody() {
        open.values().forEach(each -> each.stream.tell());
    }

    boolean has(UUID device) {
        return open.containsKey(device);
    }

    int count() {
        return open.size();
    }

    /** Each ends at once, and is waited for a moment; their laptops go to another node, or to their own pace. */
    void close() {
        closed = true;
        var last = List.copyOf(open.values());
        last.forEach(each -> each.stream.end());
        CompletableFuture.allOf(last.stream().map(Open::ended).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, A_MOMENT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
