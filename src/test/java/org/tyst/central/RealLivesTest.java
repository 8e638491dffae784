package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The lives of the simulation once more, with real PostgreSQL, real encrypted files and a real network that breaks at any byte.
 * A life takes half a second of two processors: a few here, two hundred by {@code mvn -B -q -Psimulate verify}.
 */
class RealLivesTest {
    private static final int LIVES = 10;

    @Test
    void neitherAWordNorTheAgreementIsLostWithEverythingReal() throws Exception {
        assertThat(RealLives.wrong(0, LIVES)).isEmpty();
    }
}
