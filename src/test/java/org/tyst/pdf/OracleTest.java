package org.tyst.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Each place where a file can hide something, once; the bench plants two hundred. */
class OracleTest {
    @Test
    void missesNothingThatWasPlantedAndStopsNoRightCopy() throws IOException {
        var told = new Oracle().run(30);
        assertThat(told.missed()).isEmpty();
        assertThat(told.wrongly()).isZero();
    }
}
