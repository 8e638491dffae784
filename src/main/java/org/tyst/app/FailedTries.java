package org.tyst.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.tyst.audit.Act;
import org.tyst.vault.Vault;

/** What was typed in vain, put into the history as soon as there is one to put it into. Call on the store's thread. */
final class FailedTries {
    private FailedTries() {}

    /** Noted first and forgotten then: a kill in between tells of them twice, never not at all. */
    static void note(House house, Vault vault) {
        note(house, Act.UNLOCK_FAILED, vault.failedTries());
        note(house, Act.RECOVERY_FAILED, vault.wrongCodes());
        vault.triesAreNoted();
    }

    private static void note(House house, Act act, List<Instant> tries) {
        if (!tries.isEmpty()) house.note(act, moments(tries));
    }

    /** How often it was tried, and when: also by whoever ended the program in between. */
    private static String moments(List<Instant> tries) {
        return tries.stream()
                .map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString())
                .collect(Collectors.joining(" "));
    }
}
