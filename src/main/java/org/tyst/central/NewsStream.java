package org.tyst.central;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One laptop's open line. It says "news" and nothing else, and breathes in between, so that both ends and whatever lies between
 * them know that it lives. From a thread of its own: who reads slowly holds up nobody, and misses nothing but the same word twice.
 */
final class NewsStream {
    private static final byte[] NEWS = bytes("data: news\n\n");
    private static final byte[] BREATH = bytes(":\n\n");
    private final OutputStream out;
    private final Duration breath;
    private final BlockingQueue<Word> next = new ArrayBlockingQueue<>(1);
    private volatile boolean ended;

    private enum Word {
        NEWS,
        END
    }

    NewsStream(OutputStream out, Duration breath) {
        this.out = out;
        this.breath = breath;
    }

    void tell() {
        next.offer(Word.NEWS);
    }

    /** At its next word. */
    void end() {
        ended = true;
        next.offer(Word.END);
    }

    /** Until it is ended, or so long; an exception when the laptop is no longer there. */
    void speak(Duration longest) throws IOException, InterruptedException {
        var until = System.nanoTime() + longest.toNanos();
        say(BREATH);
        while (!ended && System.nanoTime() < until) {
            var word = next.poll(breath.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) say(word == null ? BREATH : NEWS);
        }
    }

    private void say(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
