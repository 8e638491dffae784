package org.tyst.cases;

import java.util.List;
import java.util.UUID;
import org.tyst.basics.SaveOutcome;

/** Where tasks are kept. Call on the store's thread. One that is done never changes. */
public interface TaskStore {
    TaskStore NONE = new NoTasks();

    /** Stale when it has been done meanwhile. */
    SaveOutcome save(Task task);

    /** Those that came up in one interview, the oldest first. */
    List<Task> from(CaseId theCase, UUID interview);

    /** Every open one on this laptop, the most urgent first. */
    List<Task> open();
}
