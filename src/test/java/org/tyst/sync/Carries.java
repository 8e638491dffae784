package org.tyst.sync;

import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Carriage.Step;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.work.Work;

/** The queue of attachments' bytes without its pauses: goes on until nothing is left, or something stops it. */
public final class Carries {
    private final SyncEngine.Turns turns;
    private final LocalPapers local;
    private final boolean unasked;
    private int bytes;

    public Carries(Work work, LocalPapers local, boolean unasked) {
        this.turns = work::turn;
        this.local = local;
        this.unasked = unasked;
    }

    /** What went over the line so far, both ways. */
    public int bytes() {
        return bytes;
    }

    public Optional<Trouble> all(CentralPapers central) throws Exception {
        try (var carrying = new Carrying(turns, local, central, unasked, item -> false)) {
            return all(carrying);
        }
    }

    /** Only what somebody waits for, and what comes before it. */
    public boolean first(UUID item, CentralPapers central) throws Exception {
        try (var carrying = new Carrying(turns, local, central, unasked, each -> false)) {
            var known = carrying.first(item);
            all(carrying);
            return known;
        }
    }

    private Optional<Trouble> all(Carrying carrying) throws Exception {
        for (var came = carrying.step(); ; came = carrying.step()) {
            if (came.step() instanceof Step.Went(var gone)) bytes += gone;
            if (came.step() instanceof Step.Stopped(var why)) return Optional.of(why);
            if (came.isLast()) return Optional.empty();
        }
    }
}
