package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ten million lives, or as many as {@code -Dtyst.histories} says, from {@code -Dtyst.seed} on; run by {@code mvn -B -q -Psimulate verify}. */
class Simulation {
    private static final long HISTORIES = Long.getLong("tyst.histories", 10_000_000);
    private static final long FIRST = Long.getLong("tyst.seed", 0);

    @Test
    void neitherAWordNorTheAgreementIsEverLost() {
        assertThat(Lives.wrong(FIRST, HISTORIES)).isEmpty();
    }
}
