package org.tyst.screens.parts;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** For what is not in sight yet: it is made once what is has been drawn, so that nobody waits for it. */
public final class NextPicture {
    private static final int DRAWN = 2;

    private NextPicture() {}

    /** One with each picture: all at once would hold up a key that is pressed meanwhile. */
    public static <T> void forEach(List<T> all, Consumer<T> job) {
        if (all.isEmpty()) return;
        then(() -> {
            job.accept(all.getFirst());
            forEach(all.subList(1, all.size()), job);
        });
    }

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
