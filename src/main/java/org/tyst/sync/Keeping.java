package org.tyst.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.SaveOutcome;

/** Which cases this laptop keeps. It is not the record: a case leaves it as soon as a rule says so and nothing would be lost. */
public interface Keeping {
    /** For a record in memory, which keeps everything. */
    Keeping EVERYTHING = new Everything();

    /** Empty when the central record has confirmed all of the case. */
    List<Obstacle> obstacles(UUID caseId);

    /**
     * Stale when something stands in the way. After this no row and no log of this record holds any of it, and nothing of it is found; the
     * last of its words leave the index while {@link #tidy} goes on, and before any backup is made.
     */
    SaveOutcome takeOff(UUID caseId, Ground ground);

    /** Every certificate, newest first. */
    List<TakenOff> takenOff();

    /** Those of them that may be asked for again: taken off, still this person's, and not back yet. */
    Set<UUID> away();

    /** The case comes again with the next round. */
    SaveOutcome askBack(UUID caseId);

    /** What was typed into cases after they had gone, latest first. */
    List<LeftOver> leftOver();

    /** The person has taken the words elsewhere, or needs them no more. */
    SaveOutcome letGo(LeftOver words);

    /** After a pull: whose access ended, what was closed there, of which items it still wants the bytes, and which cases of others are
     * linked to mine. */
    SaveOutcome learned(Pulled answer);

    /**
     * At the end of a round: what has to leave, leaves, one step at a time, so that what is typed is saved in between.
     *
     * @param inHand cases that somebody has open
     * @return false when nothing was left to do
     */
    boolean tidy(Set<UUID> inHand);

    /** Cases that are here without allocation, and until when. */
    Map<UUID, Instant> openedUntil();

    /** Cases of others in which somebody of this one stands, as the central record said when it was last asked. */
    List<Elsewhere> linked(UUID caseId);

    /** Who has opened this case without having it, first to last. */
    List<OpenedBy> openedBy(UUID caseId);

    /** What managers said to that, first to last. */
    List<OpeningReview> openingReviews(UUID caseId);

    /** Also without a connection: what was open for a time leaves when the time is over and nothing of it is unsent. */
    SaveOutcome shutWhatIsOver(Set<UUID> inHand);

    /** Nothing ever leaves. */
    class Everything implements Keeping {
        @Override
        public List<Obstacle> obstacles(UUID caseId) {
            return List.of(new Obstacle(Obstacle.Kind.NOT_JOINED, 1));
        }

        @Override
        public SaveOutcome takeOff(UUID caseId, Ground ground) {
            return new SaveOutcome.Stale();
        }

        @Override
        public List<TakenOff> takenOff() {
            return List.of();
        }

        @Override
        public Set<UUID> away() {
            return Set.of();
        }

        @Override
        public SaveOutcome askBack(UUID caseId) {
            return new SaveOutcome.Stale();
        }

        @Override
        public List<LeftOver> leftOver() {
            return List.of();
        }

        @Override
        public SaveOutcome letGo(LeftOver words) {
            return new SaveOutcome.Stale();
        }

        @Override
        public SaveOutcome learned(Pulled answer) {
            return new SaveOutcome.Stale();
        }

        @Override
        public boolean tidy(Set<UUID> inHand) {
            return false;
        }

        @Override
        public Map<UUID, Instant> openedUntil() {
            return Map.of();
        }

        @Override
        public List<Elsewhere> linked(UUID caseId) {
            return List.of();
        }

        @Override
        public List<OpenedBy> openedBy(UUID caseId) {
            return List.of();
        }

        @Override
        public List<OpeningReview> openingReviews(UUID caseId) {
            return List.of();
        }

        @Override
        public SaveOutcome shutWhatIsOver(Set<UUID> inHand) {
            return new SaveOutcome.Stale();
        }
    }
}
