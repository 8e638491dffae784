package org.tyst.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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
    void locksOnWakingAfterALongSleep() {
        pass(Duration.ofHours(9));
        assertThat(locked).hasValue(1);
    }

    @Test
    void obeysAChangedPatience() {
        watch.patience(Duration.ofMinutes(1));
        pass(Duration.ofMinutes(1));
        assertThat(locked).hasValue(1);
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
        watch.look();
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
