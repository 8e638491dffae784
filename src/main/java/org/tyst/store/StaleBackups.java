package org.tyst.store;

import java.util.Optional;

/**
 * Since when the backups hold something that has left the record. Written with what left, in one commit; the next backup
 * then stands alone, and only when it does is this forgotten.
 */
final class StaleBackups {
    private static final String SINCE = "backups.stale";
    private static final String FORGET = "DELETE FROM setting WHERE name = ? AND value = ?";

    private final Sql sql;
    private final Transactions transactions;
    private final SettingTable settings;

    StaleBackups(Store store) {
        this.sql = store.sql();
        this.transactions = store.transactions();
        this.settings = new SettingTable(sql);
    }

    Optional<String> since() {
        return settings.get(SINCE);
    }

    /** Inside the transaction in which something leaves. */
    void are(String since) {
        settings.put(SINCE, since);
    }

    /** Changes nothing if something more has left meanwhile. */
    void renewed(String since) {
        transactions.save(() -> sql.change(FORGET, SINCE, since));
    }
}
