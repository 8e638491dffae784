package org.tyst.screens.unlock;

import java.time.Instant;
import java.util.Optional;
import org.tyst.sync.WipeReceipt;

/** How far it has come with a laptop that was told to forget everything. */
public sealed interface Emptied {
    /** What was not sent goes out. */
    record Sending() implements Emptied {}

    /** It did not go out, and is tried again. */
    record Waiting(Instant next) implements Emptied {}

    record Emptying() implements Emptied {}

    /** The disk would not; it is tried again. */
    record Stuck() implements Emptied {}

    /**
     * Nothing is left.
     *
     * @param receipt empty if even that cannot be read any more
     * @param handedIn whether the organisation has it
     */
    record Gone(Optional<WipeReceipt> receipt, boolean handedIn) implements Emptied {}
}
