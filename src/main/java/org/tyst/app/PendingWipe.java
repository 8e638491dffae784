package org.tyst.app;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;

/**
 * An order that is being carried out, kept in the record until the record is gone: whoever unlocks before that goes on where
 * it stopped.
 */
record PendingWipe(UUID order, Instant since, int tries) {
    private static final String SETTING = "wipe.pending";

    static PendingWipe begun(UUID order, Instant now) {
        return new PendingWipe(order, now, 0);
    }

    static Optional<PendingWipe> in(House house) {
        return house.settings().get(SETTING).map(text -> Json.read(text, PendingWipe.class));
    }

    SaveOutcome keep(House house) {
        return house.settings().put(SETTING, Json.text(this));
    }

    PendingWipe tried() {
        return new PendingWipe(order, since, tries + 1);
    }
}
