package org.tyst.sync;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.LocalPapers.Arriving;
import org.tyst.sync.SyncStatus.Trouble;

/** From the central record. What has come is on the disk, encrypted, and is gone on with after a cut, a lock or a kill. */
final class FetchingPaper implements Carriage {
    private static final Logger LOG = LoggerFactory.getLogger(FetchingPaper.class);

    private final Paper paper;
    private final SyncEngine.Turns store;
    private final LocalPapers local;
    private final CentralPapers central;
    private Optional<Arriving> arriving = Optional.empty();
    private int next;

    FetchingPaper(Paper paper, SyncEngine.Turns store, LocalPapers local, CentralPapers central) {
        this.paper = paper;
        this.store = store;
        this.local = local;
        this.central = central;
    }

    @Override
    public Step step() throws Exception {
        try {
            if (arriving.isEmpty()) return begin();
            return next < paper.pieces() ? fetch(arriving.get()) : end(arriving.get());
        } catch (IOException e) {
            LOG.warn("Attachment {} cannot be written here", paper.item(), e);
            return new Step.Stopped(Trouble.STORE_FAILED);
        }
    }

    private Step begin() throws Exception {
        arriving = store.turn(() -> local.arriving(paper));
        next = arriving.map(Arriving::pieces).orElse(0);
        return arriving.isEmpty() ? new Step.Arrived() : new Step.Went(0);
    }

    private Step fetch(Arriving here) throws IOException {
        return switch (central.fetch(paper, next)) {
            case Reply.Failed<Optional<byte[]>> failed -> Carriage.stopped(failed);
            case Reply.Done<Optional<byte[]>>(var piece) ->
                    piece.isEmpty() ? new Step.NotNow() : put(here, piece.get());
        };
    }

    private Step put(Arriving here, byte[] piece) throws IOException {
        if (piece.length != paper.size(next)) return unfit(here);
        here.put(next, piece);
        next++;
        return new Step.Went(piece.length);
    }

    private Step end(Arriving here) throws Exception {
        if (!here.isWhole()) return unfit(here);
        close();
        return switch (store.turn(() -> local.arrived(paper))) {
            case SaveOutcome.Saved _ -> new Step.Arrived();
            case SaveOutcome.NotSaved _ -> new Step.Stopped(Trouble.STORE_FAILED);
            case SaveOutcome.Stale _ -> new Step.NotNow();
        };
    }

    private Step unfit(Arriving here) throws IOException {
        LOG.warn("Attachment {} came as something else than its item says", paper.item());
        here.startOver();
        return new Step.Unfit();
    }

    @Override
    public void close() {
        try {
            if (arriving.isPresent()) arriving.get().close();
        } catch (IOException e) {
            LOG.warn("An attachment on its way could not be closed", e);
        }
        arriving = Optional.empty();
    }
}
