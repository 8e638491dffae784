package org.tyst.sync;

import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.SaveOutcome;

/**
 * How an older copy of a laptop's record is told from the latest. Each batch that is made ready to be sent gets a mark of its
 * own in the same commit; the central record remembers the last it saw. A record that does not know that mark has been
 * overtaken by a later copy of itself: it was put back, or it is a twin. Call on the store's thread.
 */
public interface Marks {
    /** Of the last batch that was made ready here; empty if the central record is known to have it. */
    Optional<BatchMark> toSay();

    boolean knows(UUID mark);

    /** The central record has seen this one last: those before it need not be kept. */
    SaveOutcome seen(UUID mark);

    /**
     * Every case will be read again from its beginning, and what goes out says that it comes from an older copy.
     *
     * @param lastSeen of a later copy
     */
    SaveOutcome fallBehind(UUID lastSeen);

    boolean isBehind();

    /** Everything was sent and read. */
    SaveOutcome caughtUp();
}
