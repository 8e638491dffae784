package org.tyst.desk;

import java.util.function.Consumer;
import org.tyst.work.Work;

/**
 * What this computer tells of itself that must lock Tyst: that it goes to sleep, that its lid shuts, that its owner locked
 * the screen. Not every computer tells; what holds everywhere is the watch on the clock, which sees that time is missing.
 */
public interface SleepNews {
    /**
     * Begins to listen.
     *
     * @param lock on any thread, perhaps more than once
     * @param tells whether this computer tells when it sleeps, as soon as that is known
     */
    void listen(Work work, Runnable lock, Consumer<Boolean> tells);

    static SleepNews of(Computer computer) {
        return switch (computer) {
            case LINUX -> BusNews.ofLinux();
            case WINDOWS, MAC -> new AwtNews();
        };
    }
}
