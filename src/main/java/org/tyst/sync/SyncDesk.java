package org.tyst.sync;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.tyst.basics.SaveOutcome;

/** What a page may ask about the central record. Nothing here waits for the network. */
public interface SyncDesk {
    /** As it stands now; any thread. */
    SyncStatus status();

    /** Told on the screen's thread, at once with the status as it stands and then at each change. */
    Listening listen(Consumer<SyncStatus> listener);

    /** Starts a round aside; if one is running, another after it. */
    void syncNow();

    /** True holds back every call to the network until false. Kept for the next start. */
    void workOffline(boolean offline);

    /** True lets photos and papers wait, but for one that somebody opens, until false. Kept for the next start. */
    default void sendWordsOnly(boolean only) {}

    /** Joins this laptop to a central record by the code that its manager gives out; answers on the screen's thread. */
    void join(String code, Consumer<Joining> answer);

    /** For {@link SyncStatus.Trouble#SIGN_IN_AGAIN}; answers on the screen's thread, as joining does. */
    default void signInAgain(Consumer<Joining> answer) {
        answer.accept(Joining.SIGN_IN_NOT_OFFERED);
    }

    /** Asks for a case that is somebody else's, of a connection that is there now; answers on the screen's thread. */
    default void openUrgently(Protocol.AccessAsked asked, Consumer<AccessAnswer> answer) {
        answer.accept(new AccessAnswer.NotOpened(AccessAnswer.Why.NO_CONNECTION));
    }

    /** What is waited for while joining, a sign-in in the browser, is waited for no longer; the answer comes as ever. */
    default void stopJoining() {}

    /**
     * What the person has open to write in, until the next call: a case, or anything of one, by its id. Nothing that comes
     * from elsewhere changes that case under their hands; what they write is sent all the same. Any thread.
     */
    void inHand(Set<UUID> open);

    /** Something was saved: the counts are taken again soon. Any thread. */
    void changed();

    /** Open conflicts, oldest first. Call on the store's thread. */
    List<Conflict> conflicts();

    /** Call on the store's thread. Stale when it is no longer as it was shown: settled meanwhile, or written on since. */
    SaveOutcome settle(Conflict asShown, Settlement settlement);

    /** How far this laptop's clock was behind the central record's at the last answer; less than nothing if ahead. Any thread. */
    default Duration clockBehind() {
        return Duration.ZERO;
    }

    /** Somebody has opened an attachment whose bytes are not here: they come before all others. Answers on the screen's thread. */
    default void bring(UUID attachment, Consumer<Brought> answer) {
        answer.accept(Brought.NO_CONNECTION);
    }

    /** What became of that. */
    enum Brought {
        /** Nothing of it is to come any more: it can be opened. */
        HERE,
        /** The central record does not have them either, so far. */
        NOT_THERE,
        NO_CONNECTION,
        NOT_SAVED
    }

    @FunctionalInterface
    interface Listening {
        void stop();
    }
}
