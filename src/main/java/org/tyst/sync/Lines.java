package org.tyst.sync;

import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.SaveOutcome;

/**
 * Which line of the central record's history this laptop has read. A new one begins when its database was put back from a
 * backup: what had been confirmed since is then on laptops only, and is offered again. Call on the store's thread.
 */
public interface Lines {
    /** For a record in memory that is never put back. */
    Lines NONE = new None();

    /** Empty until the central record was read once. */
    Optional<UUID> known();

    /** What the central record said of its line. If it is another, all that it may have lost waits to be sent, in the same commit. */
    SaveOutcome learned(Pulled answer);

    /** Always the same line. */
    final class None implements Lines {
        @Override
        public Optional<UUID> known() {
            return Optional.empty();
        }

        @Override
        public SaveOutcome learned(Pulled answer) {
            return new SaveOutcome.Stale();
        }
    }
}
