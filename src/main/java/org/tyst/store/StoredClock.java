package org.tyst.store;

import java.time.Instant;
import java.util.Optional;
import org.tyst.basics.SaveOutcome;

/** What the clock of this laptop has said: at the last good contact, and at its latest since then. */
public final class StoredClock {
    static final String CONTACT = "sync.contact";
    private static final String LATEST = "clock.latest";

    private final Transactions transactions;
    private final SettingTable settings;

    StoredClock(Store store) {
        this.transactions = store.transactions();
        this.settings = new SettingTable(store.sql());
    }

    public Optional<Instant> lastContact() {
        return settings.get(CONTACT).map(Instant::parse);
    }

    public Optional<Instant> latest() {
        return settings.get(LATEST).map(Instant::parse);
    }

    /** Never taken back, but by the next contact. */
    public SaveOutcome saw(Instant now) {
        if (latest().filter(now::isBefore).isPresent()) return new SaveOutcome.Saved(now);
        return transactions.save(() -> settings.put(LATEST, now.toString()));
    }

    /** A clock that was wrong and has been put right counts from here. */
    SaveOutcome contacted(Instant now) {
        return transactions.save(() -> {
            settings.put(CONTACT, now.toString());
            settings.put(LATEST, now.toString());
        });
    }
}
