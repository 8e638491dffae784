package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A few thousand requests of somebody who means harm, or whose laptop is broken; the bench sends a hundred thousand. */
class HostileTest {
    private static final int REQUESTS = Integer.getInteger("tyst.hostile", 2_400);

    @Test
    void nothingThatIsAskedWronglyHasAnEffectOrTellsAnything() throws Exception {
        var report = new HostileRun().run(417, REQUESTS);

        assertThat(report.faults()).isEmpty();
        assertThat(report.effects()).isEmpty();
        assertThat(report.requests()).isEqualTo(REQUESTS);
        assertThat(report.statuses()).containsKeys(200, 400, 401, 403, 404);
    }
}
