package org.tyst.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One item as this laptop has it, and how it moves between here and the central record. Pure: a store reads it, asks for the
 * next, and writes that in the same commit.
 *
 * @param op the operation on its way, if there is one; DIRTY with one means written again since
 * @param sent what that operation carries
 * @param shadowVid a newer central version that passed by while this item had unsent words
 */
public record LocalItem(
        UUID item,
        UUID caseId,
        Kind kind,
        Optional<UUID> parent,
        Writing now,
        String author,
        Instant writtenAt,
        ItemState state,
        long baseVid,
        Optional<UUID> op,
        Optional<Writing> sent,
        long shadowVid,
        Optional<Refusal> refusal) {

    /** As it comes from the central record to a laptop that does not have it. */
    public static LocalItem from(CentralItem there) {
        return new LocalItem(
                there.item(),
                there.caseId(),
                there.kind(),
                there.parent(),
                there.writing(),
                there.author(),
                there.writtenAt(),
                ItemState.CLEAN,
                there.vid(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    public boolean hasUnsentWords() {
        return switch (state) {
            case DIRTY, INFLIGHT, REFUSED, LATE -> true;
            case CLEAN, CONFLICT, PURGED -> false;
        };
    }

    /** The text here is what stood at the central record at {@code baseVid}, and not one that was kept there beside what stood. */
    public boolean isAsItStood() {
        return !hasUnsentWords() && shadowVid <= baseVid;
    }

    /** Written here. What is on its way stays on its way. */
    public LocalItem written(Writing writing, String by, Instant at) {
        return moved(state.to(ItemState.DIRTY), writing, baseVid, op, sent, by, at);
    }

    /** Goes on its way, as it stands; one that is on its way already goes again unchanged. */
    public LocalItem taken(UUID newOp) {
        if (op.isPresent()) return this;
        return moved(
                state.to(ItemState.INFLIGHT),
                now,
                baseVid,
                Optional.of(newOp),
                Optional.of(now),
                author,
                writtenAt);
    }

    /**
     * The central record answered. An answer to another operation than the one on its way changes nothing.
     *
     * @param inHand somebody has the case open to write in it: what they see must not change under their hands
     */
    public LocalItem answered(OpOutcome outcome, boolean inHand) {
        if (!op.equals(Optional.of(outcome.op()))) return this;
        return switch (outcome) {
            case OpOutcome.Applied applied ->
                    arrived(applied.sentVid(), applied.now(), ItemState.CLEAN, inHand);
            case OpOutcome.Conflicting met ->
                    arrived(met.sentVid(), met.now(), ItemState.CONFLICT, inHand);
            case OpOutcome.Refused refused ->
                    stopped(ItemState.REFUSED, Optional.of(refused.reason()));
            case OpOutcome.Late late -> stopped(ItemState.LATE, Optional.empty());
            case OpOutcome.Already already -> answered(already.first(), inHand);
        };
    }

    /** A newer version came by. It never covers words that were not sent. */
    public LocalItem pulled(CentralItem there) {
        if (hasUnsentWords()) return shadowed(Math.max(shadowVid, there.vid()));
        return there.vid() > baseVid ? standing(there, state) : this;
    }

    /**
     * The central record was put back to an earlier version: what stood here as it stood there may be here only, and waits to be
     * sent again. What passed by there since is gone.
     */
    public LocalItem putBackTo(long vid) {
        var kept = shadowVid > vid ? shadowed(0) : this;
        if (baseVid <= vid || hasUnsentWords() || state == ItemState.PURGED) return kept;
        return kept.moved(
                state.to(ItemState.DIRTY),
                now,
                baseVid,
                Optional.empty(),
                Optional.empty(),
                author,
                writtenAt);
    }

    /** The case is this person's again: what was late is offered again. */
    public LocalItem backInMyCase() {
        if (state != ItemState.LATE) return this;
        return moved(
                state.to(ItemState.DIRTY),
                now,
                baseVid,
                Optional.empty(),
                Optional.empty(),
                author,
                writtenAt);
    }

    /** Something newer passed by, or was not taken because the case was in hand: the case must be read again from here. */
    public boolean mustBeReadAgain() {
        return !hasUnsentWords() && shadowVid > baseVid;
    }

    private LocalItem arrived(long sentVid, CentralItem there, ItemState settled, boolean inHand) {
        if (state == ItemState.DIRTY) return standingOn(sentVid, ItemState.DIRTY);
        if (inHand && !there.writing().equals(now))
            return standingOn(sentVid, state.to(settled))
                    .shadowed(Math.max(shadowVid, there.vid()));
        return standing(there, state.to(settled));
    }

    /** The text stays; it stands on the version under which it was kept as it was sent. */
    private LocalItem standingOn(long sentVid, ItemState next) {
        return moved(next, now, sentVid, Optional.empty(), Optional.empty(), author, writtenAt);
    }

    private LocalItem standing(CentralItem there, ItemState next) {
        return new LocalItem(
                item,
                caseId,
                kind,
                there.parent(),
                there.writing(),
                there.author(),
                there.writtenAt(),
                next,
                there.vid(),
                Optional.empty(),
                Optional.empty(),
                shadowVid,
                Optional.empty());
    }

    private LocalItem stopped(ItemState next, Optional<Refusal> why) {
        var to = state == ItemState.DIRTY ? ItemState.DIRTY : state.to(next);
        return new LocalItem(
                item,
                caseId,
                kind,
                parent,
                now,
                author,
                writtenAt,
                to,
                baseVid,
                Optional.empty(),
                Optional.empty(),
                shadowVid,
                to == ItemState.REFUSED ? why : Optional.empty());
    }

    private LocalItem shadowed(long vid) {
        return new LocalItem(
                item, caseId, kind, parent, now, author, writtenAt, state, baseVid, op, sent, vid,
                refusal);
    }

    private LocalItem moved(
            ItemState to,
            Writing writing,
            long base,
            Optional<UUID> onItsWay,
            Optional<Writing> carried,
            String by,
            Instant at) {
        return new LocalItem(
                item,
                caseId,
                kind,
                parent,
                writing,
                by,
                at,
                to,
                base,
                onItsWay,
                carried,
                shadowVid,
                Optional.empty());
    }
}
