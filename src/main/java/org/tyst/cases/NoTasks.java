package org.tyst.cases;

import java.util.List;
import java.util.UUID;
import org.tyst.basics.SaveOutcome;

/** For pages that are shown without any task. Nothing can be kept in it. */
final class NoTasks implements TaskStore {
    @Override
    public SaveOutcome save(Task task) {
        return new SaveOutcome.Stale();
    }

    @Override
    public List<Task> from(CaseId theCase, UUID interview) {
        return List.of();
    }

    @Override
    public List<Task> open() {
        return List.of();
    }
}
