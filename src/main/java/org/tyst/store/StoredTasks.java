package org.tyst.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.cases.Task;
import org.tyst.cases.TaskStore;
import org.tyst.sync.Kind;

/** Tasks in the table; they travel, so that whoever has the case next finds what is still to be done. */
final class StoredTasks implements TaskStore {
    private static final Comparator<Task> URGENT_FIRST =
            Comparator.comparing(StoredTasks::due).thenComparing(Task::begunAt);

    private final Transactions transactions;
    private final ItemTable items;

    StoredTasks(Transactions transactions, ItemTable items) {
        this.transactions = transactions;
        this.items = items;
    }

    @Override
    public SaveOutcome save(Task task) {
        return transactions.save(() -> {
            items.get(task.id(), Task.class).ifPresent(this::refuseDone);
            items.put(Item.of(Kind.TASK, task.id(), task.caseId(), task), Act.ITEM_SAVED, "");
        });
    }

    @Override
    public List<Task> from(CaseId theCase, UUID interview) {
        return items.ofCase(theCase, Kind.TASK, Task.class).stream()
                .filter(task -> task.from().equals(Optional.of(interview)))
                .sorted(Comparator.comparing(Task::begunAt))
                .toList();
    }

    @Override
    public List<Task> open() {
        return items.ofKind(Kind.TASK, Task.class).stream()
                .filter(Task::isOpen)
                .sorted(URGENT_FIRST)
                .toList();
    }

    private void refuseDone(Task before) {
        if (!before.isOpen()) throw transactions.ending(new SaveOutcome.Stale());
    }

    private static Instant due(Task task) {
        return task.dueAt()
                .or(() -> task.dueOn().map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .orElse(Instant.MAX);
    }
}
