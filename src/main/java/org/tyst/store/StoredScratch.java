package org.tyst.store;

import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.Scratch;

/** Half-typed forms, among this laptop's own settings: they never travel. */
final class StoredScratch implements Scratch {
    private static final String NAME = "scratch.";
    private static final String NOTHING = "";

    private final StoredSettings settings;
    private final Transactions transactions;
    private final LeftOvers leftOvers;

    StoredScratch(Store store, LeftOvers leftOvers) {
        this.settings = new StoredSettings(store);
        this.transactions = store.transactions();
        this.leftOvers = leftOvers;
    }

    @Override
    public Optional<String> find(String name) {
        return settings.get(NAME + name).filter(words -> !words.equals(NOTHING));
    }

    @Override
    public SaveOutcome keep(String name, String words) {
        return transactions.save(() -> {
            if (!leftOvers.refusesForm(name, words)) settings.put(NAME + name, words);
        });
    }

    @Override
    public SaveOutcome forget(String name) {
        return settings.put(NAME + name, NOTHING);
    }
}
