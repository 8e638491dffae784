package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.central.KillsAtBothEnds.Victim;

/** Two kills, for most of the time goes into starting again; two hundred by {@code mvn -B -q -Psimulate verify}. */
class KilledAtBothEndsTest {
    private static final int KILLS = 2;
    @TempDir private Path folder;

    @Test
    void whateverIsKilledNothingAcknowledgedIsLostOrDoneTwice() throws Exception {
        var came = new KillsAtBothEnds(folder, 5).run(KILLS, List.of(Victim.LAPTOP, Victim.NODE));

        assertThat(came.saves()).isGreaterThan(KILLS);
        assertThat(came.sent()).isGreaterThan(KILLS);
    }
}
