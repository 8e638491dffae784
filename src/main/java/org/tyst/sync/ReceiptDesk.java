package org.tyst.sync;

/** Where a laptop that has forgotten everything hands in its receipt. Waits for the network. */
@FunctionalInterface
public interface ReceiptDesk {
    /** Done when the central record has it, however often it is handed in. */
    Reply<Boolean> handIn(WipeNote note);
}
