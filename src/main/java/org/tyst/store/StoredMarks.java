package org.tyst.store;

import java.util.Optional;
import java.util.UUID;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.Marks;

/** The marks as sync asks for them, each change one commit; falling behind and having caught up are written down. */
final class StoredMarks implements Marks {
    private final Transactions transactions;
    private final SyncMarks table;
    private final StoredAudit audit;

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
    public Optional<UUID> newest() {
        return table.newest();
    }

    @Override
    public boolean knows(UUID mark) {
        return table.knows(mark);
    }

    /** The earlier ones are of no more use; but to forget each by itself would be a commit for each edit. */
    @Override
    public SaveOutcome seen(UUID mark) {
        return table.areMany()
                ? transactions.save(() -> table.forgetBefore(mark))
                : new SaveOutcome.Stale();
    }

    @Override
    public SaveOutcome fallBehind() {
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
