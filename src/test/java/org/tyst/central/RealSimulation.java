package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Two hundred lives with everything real, other ones than the suite's; run by {@code mvn -B -q -Psimulate verify}. One life again:
 * {@code -Dtyst.seed=217 -Dtyst.real=1 -Dtyst.histories=1}.
 */
class RealSimulation {
    private static final long LIVES = Long.getLong("tyst.real", 200);
    private static final long FIRST = Long.getLong("tyst.seed", 1_000);

    @Test
    void neitherAWordNorTheAgreementIsLostWithEverythingReal() throws Exception {
        assertThat(RealLives.wrong(FIRST, LIVES)).isEmpty();
    }
}
