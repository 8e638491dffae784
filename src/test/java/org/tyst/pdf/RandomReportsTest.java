package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dozen of the many that the bench prints. */
class RandomReportsTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144})
    void isPrintedWholeWithNoHeadingAlone(long seed) throws Exception {
        assertThat(RandomRun.faults(seed, seed == 8)).isEmpty();
    }
}
