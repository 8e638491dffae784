package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir Path folder;

    @Test
    void remembersWhenEachTryWasMadeUntilOneIsRight() {
        at(MONDAY).count();
        at(MONDAY.plusSeconds(9)).count();
        assertThat(at(MONDAY.plusSeconds(20)).times())
                .containsExactly(MONDAY, MONDAY.plusSeconds(9));
        at(MONDAY.plusSeconds(20)).forget();
        assertThat(at(MONDAY.plusSeconds(21)).times()).isEmpty();
    }

    @Test
    void letsThreeTriesPassAndThenWaitsLongerEachTime() {
        var attempts = at(MONDAY);
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.toWait()).isZero();
            attempts.count();
        }
        assertThat(attempts.toWait()).isEqualTo(Duration.ofSeconds(5));
        attempts.count();
        assertThat(attempts.toWait()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void remembersAfterTheProcessHasEnded() {
        var attempts = at(MONDAY);
        for (int i = 0; i < 4; i++) attempts.count();
        assertThat(at(MONDAY.plusSeconds(4)).toWait()).isEqualTo(Duration.ofSeconds(6));
        assertThat(at(MONDAY.plusSeconds(10)).toWait()).isZero();
    }

    @Test
    void isUsedUpAfterTen() {
        var attempts = at(MONDAY);
        for (int i = 0; i < 10; i++) attempts.count();
        assertThat(at(MONDAY.plus(Duration.ofDays(400))).areUsedUp()).isTrue();
    }

    @Test
    void startsAgainAfterSuccess() {
        var attempts = at(MONDAY);
        for (int i = 0; i < 9; i++) attempts.count();
        attempts.forget();
        assertThat(at(MONDAY).failures()).isZero();
    }

    @Test
    void puttingTheClockBackNeitherWinsATryNorLocksOutForAYear() {
        var attempts = at(MONDAY);
        for (int i = 0; i < 4; i++) attempts.count();
        var lastYear = MONDAY.minus(Duration.ofDays(365));
        assertThat(at(lastYear).toWait()).isEqualTo(Duration.ofSeconds(10));
        assertThat(at(lastYear.plusSeconds(10)).toWait()).isZero();
    }

    @Test
    void leavesOneTryWhenTheCountIsScribbledOver() throws Exception {
        at(MONDAY).count();
        Files.writeString(folder.resolve(Attempts.FILE), "nothing to see");
        var attempts = at(MONDAY);
        assertThat(attempts.areUsedUp()).isFalse();
        assertThat(attempts.toWait()).isZero();
        attempts.count();
        assertThat(attempts.areUsedUp()).isTrue();
    }

    private Attempts at(Instant now) {
        return new Attempts(folder, Clock.fixed(now, ZoneOffset.UTC));
    }
}
