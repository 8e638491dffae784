package org.tyst.screens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/**
 * Locks when nobody has touched the laptop for a while. It compares clock times rather than counting ticks, so that a
 * laptop that slept with its lid shut locks the moment it wakes.
 */
public final class IdleWatch {
    private static final javafx.util.Duration OFTEN = javafx.util.Duration.seconds(1);

    private final Clock clock;
    private final Runnable lock;
    private final Timeline looking = new Timeline(new KeyFrame(OFTEN, tick -> look()));
    private Duration patience;
    private Instant lastTouch;

    public IdleWatch(Clock clock, Duration patience, Runnable lock) {
        this.clock = clock;
        this.patience = patience;
        this.lock = lock;
        this.lastTouch = clock.instant();
        looking.setCycleCount(Animation.INDEFINITE);
    }

    public void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, this::touched);
        looking.play();
    }

    public void patience(Duration changed) {
        patience = changed;
    }

    public void stop() {
        looking.stop();
    }

    private void touched(Event touch) {
        look();
        lastTouch = clock.instant();
    }

    /** Looks before it believes a touch: the key that wakes a sleeping laptop must find it locked. */
    void look() {
        if (Duration.between(lastTouch, clock.instant()).compareTo(patience) < 0) return;
        lastTouch = clock.instant();
        lock.run();
    }
}
