package org.tyst.pdf.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentPictures.Drawn;
import org.tyst.interviews.attachments.AttachmentPictures.Pages;

/**
 * Has the pages of one PDF drawn by a process that holds no key and sees this PDF alone. It lives as long as somebody looks at
 * the document, and asks for the pieces that it wants to read. A page that takes longer than it may ends it, and one that eats
 * its memory does; then the next page gets a new one.
 */
final class PagesApart implements Pages {
    private static final Logger LOG = LoggerFactory.getLogger(PagesApart.class);

    private final Supplier<ProcessBuilder> apart;
    private final AttachmentBytes bytes;
    private final int seconds;
    private final Object oneAtATime = new Object();
    private volatile Optional<Drawer> drawer = Optional.empty();
    private volatile boolean closed;

    PagesApart(Supplier<ProcessBuilder> apart, AttachmentBytes bytes, int seconds) {
        this.apart = apart;
        this.bytes = bytes;
        this.seconds = seconds;
    }

    @Override
    public Drawn draw(int page, int width) {
        synchronized (oneAtATime) {
            var asked = drawer.orElseGet(this::started);
            drawer = Optional.of(asked);
            if (closed) asked.end();
            return drawn(asked, page, width);
        }
    }

    @Override
    public void close() {
        closed = true;
        drawer.ifPresent(Drawer::end);
    }

    private Drawn drawn(Drawer asked, int page, int width) {
        var clock = new CompletableFuture<Void>();
        try {
            asked.awaitReady();
            var _ =
                    clock.orTimeout(seconds, TimeUnit.SECONDS)
                            .whenComplete((_, late) -> {
                                if (late != null) asked.end();
                            });
            return asked.draw(page, width);
        } catch (IOException e) {
            end(asked);
            LOG.info("The process that drew a page ended: {}", e.getClass().getName());
            return clock.isCompletedExceptionally() ? new Drawn.TooSlow() : new Drawn.TooHeavy();
        } catch (UncheckedIOException e) {
            end(asked);
            LOG.warn("An attachment could not be read: {}", e.getMessage());
            return new Drawn.Damaged();
        } finally {
            clock.complete(null);
        }
    }

    private void end(Drawer asked) {
        asked.end();
        drawer = Optional.empty();
    }

    private Drawer started() {
        try {
            return new Drawer(
                    apart.get().redirectError(ProcessBuilder.Redirect.DISCARD).start(), bytes);
        } catch (IOException e) {
            throw new IllegalStateException("No process to draw a page", e);
        }
    }
}
