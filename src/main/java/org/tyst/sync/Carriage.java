package org.tyst.sync;

import org.tyst.sync.SyncStatus.Trouble;

/** One attachment on its way, a step at a time: a piece, or a question. It can be left after any step and begun again later. */
interface Carriage extends AutoCloseable {
    Step step() throws Exception;

    @Override
    void close();

    sealed interface Step {
        /** There is more to do. So many bytes went over the line. */
        record Went(int bytes) implements Step {}

        /** All of it is where it should be, or nobody wants it there any more. */
        record Arrived() implements Step {}

        /** Not now: the other end does not know it yet, or it is no longer here. */
        record NotNow() implements Step {}

        /** Not as it is: these bytes do not have the hash that their item named. */
        record Unfit() implements Step {}

        /** Nothing goes at the moment, for none. */
        record Stopped(Trouble why) implements Step {}
    }

    static <T> Step stopped(Reply.Failed<T> failed) {
        return new Step.Stopped(failed.trouble());
    }
}
