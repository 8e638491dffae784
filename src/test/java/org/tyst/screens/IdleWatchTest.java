package org.tyst.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.input.InputEvent;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-03-27T10:00:00Z"));
    private final AtomicInteger locked = new AtomicInteger();
    private final IdleWatch watch =
            new IdleWatch(stepped(), Duration.ofMinutes(5), locked::incrementAndGet);

    @Test
    void waitsAsLongAsItWasTold() {
        pass(Duration.ofSeconds(299));
        assertThat(locked).hasValue(0);
        pass(Duration.ofSeconds(1));
        assertThat(locked).hasValue(1);
    }

    @Test
    void beginsAnewWithEachTouch() {
        pass(Duration.ofSeconds(299));
        watch.touched(new Event(InputEvent.ANY));
        pass(Duration.ofSeconds(299));
        assertThat(locked).hasValue(0);
    }

    @Test
    void locksOnWakingFromASleepHoweverShort() {
        jump(Duration.ofSeconds(11));
        watch.look();
        assertThat(locked).hasValue(1);
    }

    @Test
    void theKeyThatWakesTheLaptopFindsItLocked() {
        jump(Duration.ofHours(9));
        watch.touched(new Event(InputEvent.ANY));
        assertThat(locked).hasValue(1);
    }

    @Test
    void aClockSetBackHoldsNothingOff() {
        pass(Duration.ofSeconds(200));
        jump(Duration.ofMinutes(-30));
        watch.look();
        assertThat(locked).hasValue(1);
    }

    @Test
    void aBusyLaptopIsNotTakenForASleepingOne() {
        jump(Duration.ofSeconds(9));
        watch.look();
        assertThat(locked).hasValue(0);
    }

    @Test
    void obeysAChangedPatience() {
        watch.patience(Duration.ofMinutes(1));
        pass(Duration.ofMinutes(1));
        assertThat(locked).hasValue(1);
    }

    private void pass(Duration time) {
        for (var second = 0; second < time.toSeconds(); second++) {
            jump(Duration.ofSeconds(1));
            watch.look();
        }
    }

    private void jump(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private Clock stepped() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Objects.requireNonNull(now.get());
            }
        };
    }
}
