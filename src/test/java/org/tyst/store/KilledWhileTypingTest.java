package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWhileTypingTest {
    private static final int KILLS = Integer.getInteger("kills", 100);
    private static final int MOST_SAVES = 40;

    @TempDir Path folder;

    @Test
    void keepsTheLastWordsWhenThePowerGoes() throws Exception {
        assertThat(new KillLoop(folder, 417, MOST_SAVES).run(KILLS)).isGreaterThan(KILLS);
    }
}
