package org.tyst.app;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.HereAlone;

/**
 * An order that is being carried out, kept in the record until the record is gone: whoever unlocks before that goes on where
 * it stopped.
 */
record PendingWipe(
        UUID order, Instant since, int tries, Optional<HereAlone> before, Optional<Files> files) {
    private static final String SETTING = "wipe.pending";

    /**
     * Bytes on their way for the last time.
     *
     * @param since when all words had gone and they began
     * @param went how many bytes, in all tries that came to an end
     */
    record Files(Instant since, long went) {}

    /** @param alone what was on this laptop alone when the order came */
    static PendingWipe begun(UUID order, Instant now, HereAlone alone) {
        return new PendingWipe(order, now, 0, Optional.of(alone), Optional.empty());
    }

    /** Whether there is an order, also where what is noted of it can no longer be read. */
    static boolean isIn(House house) {
        return house.settings().get(SETTING).isPresent();
    }

    static Optional<PendingWipe> in(House house) {
        return house.settings().get(SETTING).map(text -> Json.kept(text, PendingWipe.class));
    }

    SaveOutcome keep(House house) {
        return house.settings().put(SETTING, Json.text(this));
    }

    PendingWipe tried() {
        return new PendingWipe(order, since, tries + 1, before, files);
    }

    /** Their time runs once, from the first try on. */
    PendingWipe sendingFiles(Instant now) {
        return files.isPresent() ? this : with(new Files(now, 0));
    }

    PendingWipe filesWent(long bytes) {
        return files.map(each -> with(new Files(each.since, each.went + bytes))).orElse(this);
    }

    private PendingWipe with(Files now) {
        return new PendingWipe(order, since, tries, before, Optional.of(now));
    }
}
