package org.tyst.sync;

import java.util.Optional;
import org.tyst.sync.Carriage.Step;
import org.tyst.sync.SyncStatus.Trouble;

/** Sends the bytes of attachments for the last time: what is still here alone, one after the other and as fast as it goes. */
final class LastPapers {
    private final SyncEngine.Turns store;
    private final LocalPapers local;
    private final CentralPapers central;

    LastPapers(SyncEngine.Turns store, LocalPapers local, CentralPapers central) {
        this.store = store;
        this.local = local;
        this.central = central;
    }

    /** One that cannot go as it is does not hold up the others; it is counted among what is lost. */
    Optional<Trouble> send() throws Exception {
        for (var paper : store.turn(local::toSend))
            if (sent(paper) instanceof Step.Stopped(var why)) return Optional.of(why);
        return Optional.empty();
    }

    private Step sent(Paper paper) throws Exception {
        try (var carriage = new SendingPaper(paper, store, local, central)) {
            var step = carriage.step();
            while (step instanceof Step.Went) step = carriage.step();
            return step;
        }
    }
}
