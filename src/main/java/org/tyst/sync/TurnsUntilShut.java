package org.tyst.sync;

import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import org.tyst.work.Work;

/** Turns at the store until it is shut. A round that is on its way then ends at its next step; the next unlock goes on from there. */
final class TurnsUntilShut implements SyncEngine.Turns {
    private final Work work;
    private volatile boolean shut;

    TurnsUntilShut(Work work) {
        this.work = work;
    }

    @Override
    public <T> T turn(Callable<T> step) throws Exception {
        if (shut) throw new Shut();
        try {
            return work.turn(() -> {
                if (shut) throw new Shut();
                return step.call();
            });
        } catch (RejectedExecutionException e) {
            if (shut) throw new Shut();
            throw e;
        }
    }

    boolean isShut() {
        return shut;
    }

    void shut() {
        shut = true;
    }

    /** Not an error: a way out. */
    static final class Shut extends RuntimeException {
        private static final long serialVersionUID = 1;

        Shut() {
            super("The store is shut", null, false, false);
        }
    }
}
