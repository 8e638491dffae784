package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.audit.Break;

/** A clock that somebody sets, beside one that nobody can. */
class ClockInTheChainTest {
    private final TemporaryRecord record = new TemporaryRecord();
    private Instant shown = TemporaryRecord.NOW;
    private long passed;
    private StoredAudit audit = opened();

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void believesAClockThatATimeServerMovedBySeconds() {
        write(Duration.ofMinutes(5));
        shown = shown.minusSeconds(90);
        write(Duration.ZERO);
        assertThat(audit.verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void tellsThatTheClockWentBackWithinOneSitting() {
        write(Duration.ofHours(3));
        shown = shown.minus(Duration.ofHours(2));
        write(Duration.ofHours(3));
        assertThat(kind()).isEqualTo(Break.Kind.CLOCK_WENT_BACK);
    }

    @Test
    void seesItEvenWhenMoreTimePassedThanTheClockWasPutBack() {
        write(Duration.ZERO);
        shown = shown.minus(Duration.ofHours(2));
        write(Duration.ofHours(3));
        assertThat(kind()).isEqualTo(Break.Kind.CLOCK_WENT_BACK);
    }

    @Test
    void seesItFromOneSittingToTheNext() {
        write(Duration.ofHours(3));
        shown = shown.minus(Duration.ofDays(1));
        passed = 0;
        audit = opened();
        write(Duration.ofMinutes(1));
        assertThat(kind()).isEqualTo(Break.Kind.CLOCK_WENT_BACK);
    }

    @Test
    void believesALaptopThatSleptWhileItsOtherClockStoodStill() {
        write(Duration.ZERO);
        shown = shown.plus(Duration.ofHours(9));
        write(Duration.ofMinutes(1));
        assertThat(audit.verify()).isInstanceOf(Verdict.Whole.class);
    }

    private void write(Duration later) {
        shown = shown.plus(later);
        passed += later.toNanos();
        audit.record(Act.LOCKED, Optional.empty(), Optional.empty(), "");
    }

    private Break.Kind kind() {
        return ((Verdict.Broken) audit.verify()).first().kind();
    }

    private StoredAudit opened() {
        return new StoredAudit(
                record.store().sql(),
                record.store().transactions(),
                AuditMacs.of(record.store().sql(), record.keys()),
                TemporaryRecord.REES,
                new Shown(),
                () -> passed);
    }

    private final class Shown extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return shown;
        }
    }
}
