package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.central.KillsAtBothEnds.Victim;

/** Two hundred kills of the laptop, of the service and of the database's processes; run by {@code mvn -B -q -Psimulate verify}. */
class KillSimulation {
    private static final int KILLS = Integer.getInteger("tyst.kills", 200);
    private static final long SEED = Long.getLong("tyst.seed", 417);
    @TempDir private Path folder;

    @Test
    void whateverIsKilledNothingAcknowledgedIsLostOrDoneTwice() throws Exception {
        var came = new KillsAtBothEnds(folder, SEED).run(KILLS, List.of(Victim.values()));

        assertThat(came.saves()).isGreaterThan(KILLS);
        assertThat(came.sent()).isGreaterThan(KILLS);
    }
}
