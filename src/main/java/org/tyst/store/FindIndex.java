package org.tyst.store;

import org.tyst.basics.SaveOutcome;

/**
 * Brings the index of words up to what is written. A draft is saved every few seconds while somebody types, and a whole caseload
 * may come at once; both are looked for later. So the index is told when somebody looks, and bit by bit when there is time.
 */
final class FindIndex {
    private static final String BEHIND = "SELECT count(*) FROM find_due";

    /** What came last is what somebody is likeliest to look for. */
    private static final String SOME = "SELECT id FROM find_due ORDER BY id DESC LIMIT ?";

    private static final String OUT = "DELETE FROM find WHERE rowid = ?";

    /** One by one: for many at once SQLite would gather the words of the whole record, and then pick those. */
    private static final String IN =
            "INSERT INTO find (rowid, words, about) SELECT id, words, about FROM to_find WHERE id = ?";

    private static final String DONE = "DELETE FROM find_due WHERE id = ?";

    /** Some tenths of a second: whoever looks can wait for that, and whoever types is not stopped by it. */
    private static final int TO_LOOK = 2_000;

    private static final int AT_ONCE = 500;

    private final Sql sql;
    private final Transactions transactions;

    FindIndex(Store store) {
        this.sql = store.sql();
        this.transactions = store.transactions();
    }

    /** If the disk has no room for it, what was found before is found still, and the rest another time. */
    void catchUp() {
        if (behind() > 0) transactions.tidied(() -> take(TO_LOOK));
    }

    /**
     * Takes in some more.
     *
     * @return false when nothing was left to do, or the disk has no room for it now
     */
    boolean catchOn() {
        return behind() > 0
                && transactions.tidied(() -> take(AT_ONCE)) instanceof SaveOutcome.Saved;
    }

    /** How many texts nobody can find yet. */
    int behind() {
        return (int) sql.number(BEHIND);
    }

    private void take(int most) {
        for (var id : sql.rows(SOME, row -> row.number(1), most)) {
            sql.change(OUT, id);
            sql.change(IN, id);
            sql.change(DONE, id);
        }
    }
}
