package org.tyst.central.delivery;

/** One way out of the house. Waits for the network, and within its own patience. */
@FunctionalInterface
public interface Courier {
    /**
     * Says what became of this one try.
     *
     * @param to the court as the organisation's settings have it
     */
    Delivery deliver(Consignment consignment, Court to);
}
