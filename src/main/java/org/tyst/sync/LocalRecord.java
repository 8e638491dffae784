package org.tyst.sync;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.SaveOutcome;

/**
 * The laptop's record as sync needs it. Call on the store's thread; every change is one commit. The moves themselves are
 * {@link LocalItem}'s.
 */
public interface LocalRecord {
    /** What goes out next: first what is on its way already, unchanged; then what waits, marked as on its way before it is returned. */
    List<Operation> takeWaiting(int most);

    /**
     * What the central record said to each operation.
     *
     * @param inHand cases that somebody has open to write in: their items keep the text they have
     */
    SaveOutcome answered(List<OpOutcome> outcomes, Set<UUID> inHand);

    /** The cases to which these belong; a case's own id is its case. */
    Set<UUID> casesOf(Set<UUID> things);

    /** How far each case was read. */
    Map<UUID, Long> readTo();

    /** Changes nothing if the part begins ahead of how far the case was read. The cursor moves in the same commit. */
    SaveOutcome apply(CasePart part);

    /**
     * A round went well.
     *
     * @param time empty if the central record did not tell
     * @param trainedUntil the last day on which its owner's training holds; empty if none is asked for
     */
    SaveOutcome contacted(Optional<TimeThere> time, Optional<LocalDate> trainedUntil);

    LocalCounts counts();

    /** Open conflicts, oldest first. */
    List<Conflict> conflicts();

    /** Stale when the conflict is no longer as it was shown. */
    SaveOutcome settle(Conflict asShown, Settlement settlement);

    /** Bytes that came or were filed here; empty if they are not here. */
    Optional<CentralRecord.Bytes> content(UUID item);

    List<CentralRecord.WantedBytes> missingContent();

    SaveOutcome keepContent(CentralRecord.Bytes content);

    Marks marks();

    /** What is known here of the central record's own history. */
    default Lines lines() {
        return Lines.NONE;
    }

    /** What was done here, for the central record to witness. */
    default LocalHistory history() {
        return LocalHistory.NONE;
    }

    /** Which cases stay on this laptop. */
    default Keeping keeping() {
        return Keeping.EVERYTHING;
    }

    /** The bytes of attachments. */
    default LocalPapers papers() {
        return LocalPapers.NONE;
    }

    /** Some more of what came goes into the index of words; false when all of it is there. */
    default boolean takeInSome() {
        return false;
    }

    Optional<Membership> membership();

    SaveOutcome join(Membership membership);

    boolean worksOffline();

    SaveOutcome workOffline(boolean offline);

    /** Whether the connection is one on which each megabyte counts. */
    default boolean sendsWordsOnly() {
        return false;
    }

    default SaveOutcome sendWordsOnly(boolean only) {
        return new SaveOutcome.Stale();
    }
}
