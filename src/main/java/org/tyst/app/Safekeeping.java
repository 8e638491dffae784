package org.tyst.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.store.BackingUp;
import org.tyst.store.BackupOutcome;
import org.tyst.store.BackupPolicy;
import org.tyst.work.Work;

/**
 * Takes the day's backup in the first moment in which nobody writes. Copying holds up the store's thread for a moment only;
 * reading the copy whole happens aside.
 */
final class Safekeeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Safekeeping.class);
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final BackingUp backingUp;
    private final BackupPolicy policy;
    private final Work work;
    private final Clock clock;
    private final Runnable made;
    private final Runnable damaged;
    private final Work.Waiting looks;
    private volatile Instant lastWritten;
    private volatile boolean busy;
    private volatile boolean shut;

    /**
     * Begins to look.
     *
     * @param made told on the store's thread of each backup
     * @param damaged told on the screen's thread when the record could not be read whole
     */
    Safekeeping(
            BackingUp backingUp,
            BackupPolicy policy,
            Work work,
            Clock clock,
            Runnable made,
            Runnable damaged) {
        this.backingUp = backingUp;
        this.policy = policy;
        this.work = work;
        this.clock = clock;
        this.made = made;
        this.damaged = damaged;
        this.lastWritten = clock.instant();
        this.looks = work.every(LOOK, this::look);
    }

    /** On any thread: somebody is at work. */
    void written() {
        lastWritten = clock.instant();
    }

    private void look() {
        if (busy || shut || lastWritten.plus(policy.quiet()).isAfter(clock.instant())) return;
        busy = true;
        work.inOrder(this::copied, this::copied);
    }

    private Optional<BackupOutcome> copied() {
        return shut ? Optional.of(new BackupOutcome.NotDue()) : backingUp.copyIfDue();
    }

    private void copied(Optional<BackupOutcome> settled) {
        if (settled.isPresent()) ended(settled.get());
        else work.aside(backingUp::keep, this::ended);
    }

    void ended(BackupOutcome outcome) {
        busy = false;
        written(); // the next look has time until it is quiet again
        switch (outcome) {
            case BackupOutcome.NotDue _ -> {}
            case BackupOutcome.Made(var backup) -> {
                LOG.info("Backed up, {} bytes", backup.bytes());
                work.inOrder(this::note);
            }
            case BackupOutcome.NoRoom _ -> LOG.warn("No room for a backup; the older ones stay");
            case BackupOutcome.NotMade(var why) -> LOG.warn("No backup: {}", why);
            case BackupOutcome.RecordDamaged _ -> damaged.run();
        }
    }

    private void note() {
        if (!shut) made.run();
    }

    /** Before the store is closed. */
    @Override
    public void close() {
        shut = true;
        looks.callOff();
    }
}
