package org.tyst.sync;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.SaveOutcome;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.sync.CentralPapers.Taken;
import org.tyst.sync.SyncStatus.Trouble;

/** To the central record. Where it stopped is asked there, so that nothing here can remember it wrongly. */
final class SendingPaper implements Carriage {
    private static final Logger LOG = LoggerFactory.getLogger(SendingPaper.class);

    private final Paper paper;
    private final SyncEngine.Turns store;
    private final LocalPapers local;
    private final CentralPapers central;
    private Optional<AttachmentBytes> bytes = Optional.empty();
    private int next;
    private boolean askedAgain;

    SendingPaper(Paper paper, SyncEngine.Turns store, LocalPapers local, CentralPapers central) {
        this.paper = paper;
        this.store = store;
        this.local = local;
        this.central = central;
    }

    /** How many bytes of it are not there, as far as is known by now. */
    long left() {
        return Math.max(0, paper.length() - (long) next * Protocol.CHUNK);
    }

    @Override
    public Step step() throws Exception {
        if (bytes.isEmpty()) return begin();
        return next < paper.pieces() ? send(bytes.get()) : complete();
    }

    private Step begin() throws Exception {
        return switch (central.held(paper)) {
            case Reply.Failed<Optional<Protocol.AttachmentHeld>> failed -> Carriage.stopped(failed);
            case Reply.Done<Optional<Protocol.AttachmentHeld>>(var held) ->
                    held.isEmpty() ? new Step.NotNow() : goOn(held.get());
        };
    }

    private Step goOn(Protocol.AttachmentHeld held) throws Exception {
        if (held.whole()) return confirm();
        next = held.chunks();
        bytes = store.turn(() -> local.open(paper));
        return bytes.isEmpty() ? new Step.NotNow() : new Step.Went(0);
    }

    private Step send(AttachmentBytes open) {
        try {
            var piece = open.read((long) next * Protocol.CHUNK, Protocol.CHUNK);
            return sent(central.send(paper, next, piece), piece.length);
        } catch (IOException e) {
            LOG.warn("Attachment {} cannot be read here, piece {}", paper.item(), next);
            return new Step.Unfit();
        }
    }

    private Step sent(Reply<Taken> reply, int size) {
        return switch (reply) {
            case Reply.Failed<Taken> failed -> Carriage.stopped(failed);
            case Reply.Done<Taken>(var taken) ->
                    switch (taken) {
                        case TAKEN -> {
                            next++;
                            yield new Step.Went(size);
                        }
                        case OUT_OF_ORDER -> askAgain();
                        case NOT_KNOWN -> new Step.NotNow();
                        case OTHER_BYTES, TOO_LARGE -> new Step.Unfit();
                    };
        };
    }

    private Step complete() throws Exception {
        return switch (central.complete(paper)) {
            case Reply.Failed<Taken> failed -> Carriage.stopped(failed);
            case Reply.Done<Taken>(var taken) ->
                    switch (taken) {
                        case TAKEN -> confirm();
                        case OUT_OF_ORDER -> askAgain();
                        case NOT_KNOWN -> new Step.NotNow();
                        case OTHER_BYTES, TOO_LARGE -> unfit();
                    };
        };
    }

    private Step unfit() {
        LOG.warn("Attachment {} is not what its item says; it was not taken", paper.item());
        return new Step.Unfit();
    }

    private Step confirm() throws Exception {
        return store.turn(() -> local.confirmed(paper)) instanceof SaveOutcome.NotSaved
                ? new Step.Stopped(Trouble.STORE_FAILED)
                : new Step.Arrived();
    }

    /** Another laptop may be sending the same; once is enough to find out how far it is. */
    private Step askAgain() {
        close();
        if (askedAgain) return new Step.NotNow();
        askedAgain = true;
        return new Step.Went(0);
    }

    @Override
    public void close() {
        try {
            if (bytes.isPresent()) bytes.get().close();
        } catch (IOException e) {
            LOG.warn("An attachment could not be closed", e);
        }
        bytes = Optional.empty();
    }
}
