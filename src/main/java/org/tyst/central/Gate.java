package org.tyst.central;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * As many requests at a time as the database can serve, and no device more than its share. Whoever finds no place within a
 * moment is told to come again, before anything was done; nobody waits in a line that only grows.
 */
final class Gate {
    /** A laptop asks for one thing at a time, and for bytes beside it. */
    private static final int A_DEVICES_SHARE = 4;

    private static final String DEVICE = "tyst.device";

    private final Semaphore places;
    private final int most;
    private final Duration patience;
    private final ConcurrentHashMap<UUID, Integer> shares = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Gate(int most, Duration patience) {
        this.most = most;
        this.places = new Semaphore(most, true);
        this.patience = patience;
    }

    Handler guarding(Handler handler) {
        return request -> pass(request, handler);
    }

    private void pass(Context request, Handler handler) throws Exception {
        if (stopping) throw new Turned(503, "stopping");
        if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS))
            throw new Turned(503, "busy");
        try {
            handler.handle(request);
        } finally {
            giveBack(request);
            places.release();
        }
    }

    /** Once the device is known, by its signature. */
    void share(Context request, UUID device) {
        request.attribute(DEVICE, device);
        if (shares.merge(device, 1, Integer::sum) > A_DEVICES_SHARE)
            throw new Turned(429, "too-many");
    }

    /** Whose signature was on the request, if it was looked at. */
    static Optional<UUID> device(Context request) {
        return Optional.ofNullable(request.<UUID>attribute(DEVICE));
    }

    private void giveBack(Context request) {
        device(request).ifPresent(this::giveBack);
    }

    private void giveBack(UUID device) {
        shares.computeIfPresent(device, (_, count) -> count == 1 ? null : count - 1);
    }

    int inside() {
        return most - places.availablePermits();
    }

    boolean isStopping() {
        return stopping;
    }

    /** Nobody is let in from now on; whoever is inside is waited for. False if somebody still is. */
    boolean stop(Duration atMost) throws InterruptedException {
        stopping = true;
        return places.tryAcquire(most, atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
