package org.tyst.store;

import java.time.Clock;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.Scratch;

/** Half-typed forms, among this laptop's own settings: they never travel. */
final class StoredScratch implements Scratch {
    private static final String NAME = "scratch.";
    private static final String NOTHING = "";

    private final SettingTable settings;
    private final Transactions transactions;
    private final LeftOvers leftOvers;
    private final Clock clock;

    StoredScratch(Store store, LeftOvers leftOvers, Clock clock) {
        this.settings = new SettingTable(store.sql());
        this.transactions = store.transactions();
        this.leftOvers = leftOvers;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String name) {
        return settings.get(NAME + name).filter(words -> !words.equals(NOTHING));
    }

    @Override
    public SaveOutcome keep(String name, String words) {
        return transactions.save(() -> {
            if (leftOvers.refusesForm(name, words)) return;
            settings.put(NAME + name, words);
            new LastForm(name, clock.instant()).keep(settings);
        });
    }

    @Override
    public SaveOutcome forget(String name) {
        return transactions.save(() -> {
            settings.put(NAME + name, NOTHING);
            LastForm.forget(name, settings);
        });
    }
}
