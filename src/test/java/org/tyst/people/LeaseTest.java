package org.tyst.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.people.Lease.Standing;

class LeaseTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Lease FORTNIGHT = new Lease(14);

    @Test
    void runsForAFortnightAfterTheLastGoodContact() {
        assertThat(at(Duration.ofDays(14), Duration.ZERO)).isEqualTo(new Standing.Running());
        assertThat(at(Duration.ofDays(14).plusSeconds(1), Duration.ZERO))
                .isEqualTo(new Standing.Lapsed(MONDAY, 14));
    }

    @Test
    void noticesAClockThatWasPutBackAndNoMinutesOfATimeServer() {
        var latest = Duration.ofDays(12);
        assertThat(at(latest.minusMinutes(9), latest)).isEqualTo(new Standing.Running());
        assertThat(at(Duration.ofDays(1), latest))
                .isEqualTo(
                        new Standing.ClockWentBack(
                                MONDAY.plus(latest), MONDAY.plus(Duration.ofDays(1))));
    }

    @Test
    void neverLocksALaptopThatWasNeverJoined() {
        assertThat(
                        FORTNIGHT.at(
                                MONDAY.plus(Duration.ofDays(900)),
                                Optional.empty(),
                                Optional.empty()))
                .isEqualTo(new Standing.Running());
    }

    private static Standing at(Duration sinceContact, Duration latest) {
        return FORTNIGHT.at(
                MONDAY.plus(sinceContact), Optional.of(MONDAY), Optional.of(MONDAY.plus(latest)));
    }
}
