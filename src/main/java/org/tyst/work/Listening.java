package org.tyst.work;

/** In a process that does one job for another: a thread that hears what is said to it while the job goes on. */
public final class Listening {
    private Listening() {}

    /** The process does not wait for it to end. */
    public static void start(Runnable job) {
        Thread.ofPlatform().daemon().name("listening").start(job);
    }
}
