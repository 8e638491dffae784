package org.tyst.interviews;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of an interview is in the file already. The next draft is whatever differs from it. */
public final class Committed {
    private final Map<StatementId, Statement> statements = new HashMap<>();

    public Committed(Collection<Statement> inTheFile) {
        inTheFile.forEach(this::keep);
    }

    /** The difference between the file and what stands on the page. */
    public Draft differenceTo(Interview interview, List<Statement> onThePage) {
        var changed = onThePage.stream().filter(this::differs).toList();
        var present = onThePage.stream().map(Statement::id).toList();
        var takenOut = statements.keySet().stream().filter(id -> !present.contains(id)).toList();
        return new Draft(interview, changed, takenOut);
    }

    /** This draft is in the file now. */
    public void add(Draft draft) {
        draft.changed().forEach(this::keep);
        draft.takenOut().forEach(statements::remove);
    }

    private boolean differs(Statement statement) {
        return !statement.equals(statements.get(statement.id()));
    }

    private void keep(Statement statement) {
        statements.put(statement.id(), statement);
    }
}
