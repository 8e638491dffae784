package org.tyst.central.delivery;

import java.time.Duration;
import java.util.Optional;
import org.tyst.dispatch.DeliveryNote.Why;

/** What became of one try. */
public sealed interface Delivery {
    /**
     * The other end has it.
     *
     * @param receipt what it said, if it can be quoted to it
     */
    record Delivered(Optional<String> receipt) implements Delivery {}

    /** As it is it will never be taken: somebody has to do something. */
    record Refused(Why why) implements Delivery {}

    /**
     * It may go better later.
     *
     * @param after the other end's own wish
     */
    record TryAgain(Why why, Optional<Duration> after) implements Delivery {
        public TryAgain(Why why) {
            this(why, Optional.empty());
        }
    }
}
