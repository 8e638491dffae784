package org.tyst.sync;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.Carriage.Step;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.work.Work;

/**
 * Sends for the last time the bytes that are here alone, one after the other and as fast as it goes, as far as the allowance
 * reaches. Filed copies first: a court has them, and nobody can make them again. Then photos and documents. Of each the smallest
 * first, so that when it is over the most have gone.
 */
public final class LastPapers {
    private static final Logger LOG = LoggerFactory.getLogger(LastPapers.class);

    private final SyncEngine.Turns store;
    private final LocalRecord local;
    private final CentralRecord central;
    private final Allowance allowance;

    public LastPapers(Work work, LocalRecord local, CentralRecord central, Allowance allowance) {
        this(work::turn, local, central, allowance);
    }

    LastPapers(
            SyncEngine.Turns store, LocalRecord local, CentralRecord central, Allowance allowance) {
        this.store = store;
        this.local = local;
        this.central = central;
        this.allowance = allowance;
    }

    /**
     * One that cannot go as it is does not hold up the others; it is counted among what is lost.
     *
     * @return why it is to be tried again; empty when it is over, because all went that could or because the allowance is used up
     */
    public Optional<Trouble> send() throws Exception {
        var trouble = copies();
        if (trouble.isEmpty()) trouble = papers();
        return allowance.isOver() ? Optional.empty() : trouble;
    }

    private Optional<Trouble> copies() throws Exception {
        for (var copy : store.turn(() -> local.papers().copiesToSend())) {
            if (!allowance.hasRoomFor(copy.length())) continue;
            var trouble = sent(copy);
            if (trouble.isPresent()) return trouble;
        }
        return Optional.empty();
    }

    /** About the size of a piece: it goes whole. */
    private Optional<Trouble> sent(Paper copy) throws Exception {
        var bytes = store.turn(() -> local.content(copy.item()));
        if (bytes.isEmpty()) return Optional.empty();
        return switch (central.sendContent(bytes.get())) {
            case Reply.Failed<Boolean>(var why) -> heldUp(copy, why);
            case Reply.Done<Boolean> _ -> {
                allowance.took(copy.length());
                yield confirmed(copy);
            }
        };
    }

    private static Optional<Trouble> heldUp(Paper copy, Trouble why) {
        return switch (why) {
            case NOT_UNDERSTOOD, DEVICE_NOT_ACCEPTED -> {
                LOG.warn("Filed copy {} was not taken", copy.item());
                yield Optional.empty();
            }
            case NO_ANSWER,
                    NOT_OUR_CENTRAL_RECORD,
                    NETWORK_WANTS_SIGN_IN,
                    PROXY_WANTS_SIGN_IN,
                    PROXY_REFUSED,
                    SIGN_IN_AGAIN,
                    CENTRAL_RECORD_FAILED,
                    CENTRAL_RECORD_PUT_BACK,
                    STORE_FAILED ->
                    Optional.of(why);
        };
    }

    private Optional<Trouble> confirmed(Paper copy) throws Exception {
        return store.turn(() -> local.papers().confirmed(copy)) instanceof SaveOutcome.NotSaved
                ? Optional.of(Trouble.STORE_FAILED)
                : Optional.empty();
    }

    private Optional<Trouble> papers() throws Exception {
        for (var paper : store.turn(() -> local.papers().toSend()))
            if (!allowance.isOver() && carried(paper) instanceof Step.Stopped(var why))
                return Optional.of(why);
        return Optional.empty();
    }

    /** One that had begun to go before goes on where it stopped: only the rest of it has to fit. */
    private Step carried(Paper paper) throws Exception {
        try (var carriage = new SendingPaper(paper, store, local.papers(), central.papers())) {
            var step = carriage.step();
            while (step instanceof Step.Went(var bytes)) {
                allowance.took(bytes);
                var left = carriage.left();
                if (left > 0 && !allowance.hasRoomFor(left)) break;
                step = carriage.step();
            }
            return step;
        }
    }
}
