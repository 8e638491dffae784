package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.SteppedClock;

class ThrottleTest {
    private static final int PIECE = Protocol.CHUNK;
    private final SteppedClock clock = new SteppedClock();
    private final Throttle throttle = new Throttle(PIECE / 2, clock);

    @Test
    void letsTheFirstPieceGoAndThenKeepsToTheRate() {
        assertThat(throttle.after(PIECE)).isZero();
        assertThat(throttle.after(PIECE)).isEqualTo(Duration.ofSeconds(2));
        clock.pass(Duration.ofSeconds(2));
        assertThat(throttle.after(PIECE / 2)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void savesNoMoreThanOnePieceUpAndAClockThatIsSetBackGivesNothing() {
        clock.pass(Duration.ofDays(365));
        assertThat(throttle.after(2 * PIECE)).isEqualTo(Duration.ofSeconds(2));
        clock.pass(Duration.ofDays(-700));
        assertThat(throttle.after(0)).isEqualTo(Duration.ofSeconds(2));
    }
}
