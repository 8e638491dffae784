package org.tyst.store;

/** What somebody with the key and a database tool could do to the chain. */
public final class Tampered {
    private Tampered() {}

    public static void change(TemporaryRecord record, long seq) {
        record.store().sql().change("UPDATE audit SET who = 'Somebody else' WHERE seq = ?", seq);
    }

    public static void remove(TemporaryRecord record, long seq) {
        record.store().sql().change("DELETE FROM audit WHERE seq = ?", seq);
    }

    /** Cuts the tail and writes the head that would belong to what is left. */
    public static void cutUnseen(TemporaryRecord record, long after) {
        var sql = record.store().sql();
        sql.change("DELETE FROM audit WHERE seq > ?", after);
        var last = new AuditTable(sql).last();
        sql.change("UPDATE setting SET value = ? WHERE name = 'audit.head'", last.text());
    }
}
