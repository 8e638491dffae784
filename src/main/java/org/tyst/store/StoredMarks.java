package org.tyst.store;

import java.util.Optional;
import java.util.UUID;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.BatchMark;
import org.tyst.sync.Marks;

/**
 * The marks as sync asks for them, each change one commit; falling behind and having caught up are written down. Which one the
 * central record saw last is not kept in the file: after an unlock it is asked, for it may be a later copy's.
 */
final class StoredMarks implements Marks {
    private final Transactions transactions;
    private final SyncMarks table;
    private final StoredAudit audit;
    private Optional<UUID> lastSeen = Optional.empty();

    StoredMarks(Store store, StoredAudit audit) {
        this.transactions = store.transactions();
        this.table = new SyncMarks(store.sql());
        this.audit = audit;
    }

    /** Inside the transaction that makes the batch ready. */
    void add(UUID mark) {
        table.add(mark);
    }

    @Override
    public Optional<BatchMark> toSay() {
        return table.newest()
                .filter(mark -> !lastSeen.equals(Optional.of(mark)))
                .map(mark -> new BatchMark(mark, lastSeen));
    }

    @Override
    public boolean knows(UUID mark) {
        return table.knows(mark);
    }

    /** The earlier ones are of no more use; but to forget each by itself would be a commit for each edit. */
    @Override
    public SaveOutcome seen(UUID mark) {
        lastSeen = Optional.of(mark);
        return table.areMany()
                ? transactions.save(() -> table.forgetBefore(mark))
                : new SaveOutcome.Stale();
    }

    @Override
    public SaveOutcome fallBehind(UUID seenThere) {
        lastSeen = Optional.of(seenThere);
        return transactions.save(() -> {
            table.fallBehind();
            record(Act.OLDER_COPY_FOUND);
        });
    }

    @Override
    public boolean isBehind() {
        return table.isBehind();
    }

    @Override
    public SaveOutcome caughtUp() {
        return transactions.save(() -> {
            table.caughtUp();
            record(Act.OLDER_COPY_CAUGHT_UP);
        });
    }

    private void record(Act act) {
        audit.record(act, Optional.empty(), Optional.<UUID>empty(), "");
    }
}
