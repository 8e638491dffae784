package org.tyst.store;

import java.util.List;

/**
 * Brings the index of words up to what is written. A draft is saved every few seconds while somebody types, and looked for
 * now and then: so the index is told when somebody looks, not at each save.
 */
final class FindIndex {
    private static final String DUE = "SELECT id FROM find_due";
    private static final String OUT = "DELETE FROM find WHERE rowid = ?";
    private static final String IN =
            "INSERT INTO find (rowid, words, about) SELECT id, words, about FROM to_find WHERE id = ?";
    private static final String DONE = "DELETE FROM find_due";

    private final Sql sql;
    private final Transactions transactions;

    FindIndex(Store store) {
        this.sql = store.sql();
        this.transactions = store.transactions();
    }

    /** If the disk has no room for it, what was found before is found still, and the rest another time. */
    void catchUp() {
        var due = sql.rows(DUE, row -> row.number(1));
        if (!due.isEmpty()) transactions.save(() -> tell(due));
    }

    private void tell(List<Long> due) {
        for (var id : due) {
            sql.change(OUT, id);
            sql.change(IN, id);
        }
        sql.change(DONE);
    }
}
