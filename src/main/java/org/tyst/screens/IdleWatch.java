package org.tyst.screens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/**
 * Locks when nobody has touched the laptop for a while, and when the laptop slept. Somebody must ask it to look about
 * once a second, from a thread that no page can hold up. It compares clock times rather than counting looks: where a
 * second should have passed and much more has, the laptop was asleep.
 */
public final class IdleWatch {
    /** Longer than any pause of a busy laptop, shorter than any walk from one house to the next. */
    static final Duration ASLEEP = Duration.ofSeconds(10);

    private final Clock clock;
    private final Runnable lock;
    private Duration patience;
    private Instant lastTouch;
    private Instant lastLook;

    public IdleWatch(Clock clock, Duration patience, Runnable lock) {
        this.clock = clock;
        this.patience = patience;
        this.lock = lock;
        this.lastTouch = clock.instant();
        this.lastLook = lastTouch;
    }

    public void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, this::touched);
    }

    public synchronized void patience(Duration changed) {
        patience = changed;
    }

    /** Looks before it believes a touch: the key that wakes a sleeping laptop must find it locked. */
    void touched(Event touch) {
        look();
        touchedAt(clock.instant());
    }

    /** About once a second, on any thread. */
    public void look() {
        if (isTime(clock.instant())) lock.run();
    }

    private synchronized void touchedAt(Instant now) {
        lastTouch = now;
    }

    /** A clock that was set, whichever way, is taken for sleep: nobody can hold the lock off by setting it back. */
    private synchronized boolean isTime(Instant now) {
        var sinceLook = Duration.between(lastLook, now);
        var sinceTouch = Duration.between(lastTouch, now);
        lastLook = now;
        var time = sinceLook.abs().compareTo(ASLEEP) > 0 || sinceTouch.compareTo(patience) >= 0;
        if (time) lastTouch = now;
        return time;
    }
}
