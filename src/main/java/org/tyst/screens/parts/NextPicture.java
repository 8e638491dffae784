package org.tyst.screens.parts;

import javafx.animation.AnimationTimer;

/** For what is not in sight yet: it is made once what is has been drawn, so that nobody waits for it. */
public final class NextPicture {
    private static final int DRAWN = 2;

    private NextPicture() {}

    public static void then(Runnable job) {
        new AnimationTimer() {
            private int begun;

            @Override
            public void handle(long now) {
                if (++begun < DRAWN) return;
                stop();
                job.run();
            }
        }.start();
    }
}
