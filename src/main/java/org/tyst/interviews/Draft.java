package org.tyst.interviews;

import java.util.List;

/** What one save of an interview carries: the interview as it stands, and only those statements that changed. */
public record Draft(Interview interview, List<Statement> changed, List<StatementId> takenOut) {
    public Draft {
        changed = List.copyOf(changed);
        takenOut = List.copyOf(takenOut);
    }
}
