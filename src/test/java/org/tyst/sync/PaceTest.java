package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace(new Random(7));

    @Test
    void waitsLongerAfterEachBadRoundUpToABound() {
        for (var seconds : new int[] {5, 10, 20, 40, 80, 120, 120, 120})
            assertThat(pace.after(false))
                    .isBetween(
                            Duration.ofMillis(seconds * 750L), Duration.ofMillis(seconds * 1250L));
    }

    @Test
    void aGoodRoundEndsTheWaiting() {
        for (var i = 0; i < 10; i++) pace.after(false);
        pace.after(true);

        assertThat(pace.after(false)).isLessThan(Duration.ofSeconds(7));
    }

    @Test
    void twoLaptopsDoNotComeTogether() {
        var other = new Pace(new Random(8));

        assertThat(pace.after(true)).isNotEqualTo(other.after(true));
    }
}
