package org.tyst.store;

import java.util.List;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/**
 * Takes a case off this laptop for good: its access is gone or its time is up. The audit chain keeps that there was one. Rows
 * are overwritten as they go ({@code secure_delete}); the log is emptied after the commit, so that no older page stays in it.
 */
public final class Purge {
    private static final List<String> DELETES =
            List.of(
                    "DELETE FROM sealed WHERE item IN (SELECT item FROM item WHERE case_id = ?)",
                    "DELETE FROM content WHERE item IN (SELECT item FROM item WHERE case_id = ?)",
                    "DELETE FROM content_to_come WHERE case_id = ?",
                    "DELETE FROM conflict WHERE case_id = ?",
                    "DELETE FROM case_cursor WHERE case_id = ?",
                    "DELETE FROM attachment WHERE case_id = ?",
                    "DELETE FROM item WHERE case_id = ?");
    private static final String LEFT =
            """
            SELECT (SELECT count(*) FROM item WHERE case_id = ?1)
                 + (SELECT count(*) FROM conflict WHERE case_id = ?1)
                 + (SELECT count(*) FROM content_to_come WHERE case_id = ?1)
                 + (SELECT count(*) FROM case_cursor WHERE case_id = ?1)
                 + (SELECT count(*) FROM attachment WHERE case_id = ?1)
                 + (SELECT count(*) FROM sealed WHERE item NOT IN (SELECT item FROM item))
                 + (SELECT count(*) FROM content WHERE item NOT IN (SELECT item FROM item))
                 + (SELECT count(*) FROM find WHERE rowid NOT IN (SELECT id FROM item))\
            """;

    private final Sql sql;
    private final Transactions transactions;

    public Purge(Store store) {
        this.sql = store.sql();
        this.transactions = store.transactions();
    }

    public SaveOutcome purge(CaseId id) {
        var outcome = transactions.save(() -> DELETES.forEach(delete -> sql.change(delete, id)));
        if (outcome instanceof SaveOutcome.Saved) emptyTheLog(id);
        return outcome;
    }

    private void emptyTheLog(CaseId id) {
        sql.change("INSERT INTO find (find) VALUES ('optimize')");
        sql.rows("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.small(1));
        if (sql.number(LEFT, id) != 0)
            throw new IllegalStateException("A purged case left something behind");
    }
}
