package org.tyst.store;

import java.util.Optional;
import org.tyst.basics.SaveOutcome;

/** The settings of this laptop that wait behind the lock: whose it is, its name, where the central record is. */
public final class StoredSettings {
    private final Transactions transactions;
    private final SettingTable table;

    StoredSettings(Store store) {
        this.transactions = store.transactions();
        this.table = new SettingTable(store.sql());
    }

    public Optional<String> get(String name) {
        return table.get(name);
    }

    public SaveOutcome put(String name, String value) {
        return transactions.save(() -> table.put(name, value));
    }
}
