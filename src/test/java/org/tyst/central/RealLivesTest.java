package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The lives of the simulation once more, with real PostgreSQL, real encrypted files and a real network that breaks at any byte. */
class RealLivesTest {
    private static final long LIVES = Long.getLong("tyst.real", 20);
    private static final long FIRST = Long.getLong("tyst.seed", 0);

    @Test
    void neitherAWordNorTheAgreementIsLostWithEverythingReal() throws Exception {
        assertThat(RealLives.wrong(FIRST, LIVES)).isEmpty();
    }
}
