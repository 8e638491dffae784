package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tyst.screens.fixtures.AtOnce;
import org.tyst.store.BackingUp;
import org.tyst.store.Backup;
import org.tyst.store.BackupOutcome;
import org.tyst.store.TemporaryRecord;

class SafekeepingTest {
    @Test
    void eachBackupIsToldForTheHistoryAndNoneAfterTheRecordIsShut() {
        var clock = Clock.systemUTC();
        var policy = Policy.shipped().backups();
        var told = new AtomicInteger();
        var made = new BackupOutcome.Made(new Backup(Path.of("made"), TemporaryRecord.NOW, 4096));
        try (var record = new TemporaryRecord();
                var atOnce = new AtOnce()) {
            var backingUp = new BackingUp(record.store(), record.keys().database(), policy, clock);
            var kept =
                    new Safekeeping(
                            backingUp,
                            policy,
                            atOnce.work(),
                            clock,
                            told::incrementAndGet,
                            () -> {});
            kept.ended(made);
            atOnce.settle();
            kept.close();
            kept.ended(made);
            atOnce.settle();
            assertThat(told).hasValue(1);
        }
    }
}
