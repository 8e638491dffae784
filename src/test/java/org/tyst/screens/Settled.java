package org.tyst.screens;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Waits until the screen has done what was asked of it, and no longer. TestFX's own waiting sleeps fifty milliseconds each
 * time; there are many thousand times.
 */
public final class Settled {
    private static final int HANDED_ON = 4;
    private static final int PATIENCE = 20;

    private Settled() {}

    /** What was put off until later is done, and what that put off; everything that shows is laid out. */
    static void events() {
        flush();
        onScreen(() -> Window.getWindows().forEach(Settled::layOut));
        flush();
    }

    /** The same, and the screen was drawn: whatever waits for that has happened too. */
    public static void await() {
        flush();
        draw();
        flush();
    }

    private static void layOut(Window window) {
        var scene = window.getScene();
        if (scene == null || !window.isShowing()) return;
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void flush() {
        for (var i = 0; i < HANDED_ON; i++) onScreen(() -> {});
    }

    private static void onScreen(Runnable job) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE), job);
    }

    /** A timer is told before the layout: once it is told again, the first round of drawing is over. */
    private static void draw() {
        var drawn = new CountDownLatch(2);
        var timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        drawn.countDown();
                    }
                };
        Platform.runLater(timer::start);
        try {
            if (!drawn.await(PATIENCE, TimeUnit.SECONDS))
                throw new IllegalStateException("The screen stands still");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.runLater(timer::stop);
        }
    }
}
