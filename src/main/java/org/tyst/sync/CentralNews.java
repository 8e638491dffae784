package org.tyst.sync;

import java.time.Instant;

/** What comes beside every answer of the central record, whatever was asked. Told on the thread that asked. */
public interface CentralNews {
    CentralNews UNHEARD = new CentralNews() {};

    /** What its clock said, and what this laptop's said at that moment. */
    default void time(Instant there, Instant here) {}

    /** Not yet looked at: {@link WipeOrder#binds}. */
    default void ordered(WipeOrder order) {}
}
