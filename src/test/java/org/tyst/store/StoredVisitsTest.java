package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.fixtures.SteppedClock;

class StoredVisitsTest {
    private final SteppedClock clock = new SteppedClock();
    private final AtomicLong mono = new AtomicLong();
    private final TemporaryRecord record = new TemporaryRecord(clock);

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void tellsEachVisitOnceAlsoAfterAClockWasPutRight() {
        var stored =
                new StoredRecord(
                        record.store(), record.keys(), TemporaryRecord.REES, clock, mono::get);
        var theCase = Made.aCase("XX26P00417");
        stored.cases().save(theCase);
        var before = record.acts().size();
        var visits = stored.visits();
        clock.pass(Duration.ofDays(365));
        visits.read(Act.HISTORY_READ, theCase.id().value());
        visits.opened(theCase.id().value());
        clock.pass(Duration.ofDays(-365));
        mono.addAndGet(StoredVisits.LENGTH.toNanos());
        visits.opened(theCase.id().value());
        assertThat(record.acts().stream().skip(before))
                .containsExactly("CASE_OPENED", "HISTORY_READ", "CASE_OPENED");
    }
}
