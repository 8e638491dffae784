package org.tyst.sync;

import org.tyst.sync.SyncStatus.Trouble;

/** A line on which the central record says that there is something new to read, and never what. */
public interface NewsLine extends AutoCloseable {
    /** Of a central record that says nothing by itself. */
    NewsLine NONE = new None();

    /**
     * Waits for the network until the line ends, and answers with what ended it.
     *
     * @param news run when the line is open, for what came before, and then each time that there may be something new
     */
    Reply<Boolean> hear(Runnable news);

    /** Ends it. Any thread, also before it was begun. */
    @Override
    void close();

    final class None implements NewsLine {
        @Override
        public Reply<Boolean> hear(Runnable news) {
            return new Reply.Failed<>(Trouble.NOT_UNDERSTOOD);
        }

        @Override
        public void close() {}
    }
}
