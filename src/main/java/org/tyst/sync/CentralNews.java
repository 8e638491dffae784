package org.tyst.sync;

/** What can come beside every answer of the central record, whatever was asked. Told on the thread that asked. */
@FunctionalInterface
public interface CentralNews {
    CentralNews UNHEARD = order -> {};

    /** Not yet looked at: {@link WipeOrder#binds}. */
    void ordered(WipeOrder order);
}
