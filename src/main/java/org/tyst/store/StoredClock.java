package org.tyst.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.people.LastWord;
import org.tyst.sync.TimeThere;

/** When this laptop last had a good contact, and what the central record said then that it goes by while it is alone. */
public final class StoredClock {
    /** By this laptop's own clock, for its pages. */
    static final String CONTACT = "sync.contact";

    private static final String LATEST = "clock.latest";
    private static final String WORD = "clock.word";

    private final Transactions transactions;
    private final SettingTable settings;

    StoredClock(Store store) {
        this.transactions = store.transactions();
        this.settings = new SettingTable(store.sql());
    }

    public Optional<Instant> lastContact() {
        return settings.get(CONTACT).map(Instant::parse);
    }

    public Optional<LastWord> word() {
        return settings.get(WORD).map(text -> Json.kept(text, LastWord.class)).or(this::fromBefore);
    }

    /** Before the central record told the time there was only this laptop's own. */
    private Optional<LastWord> fromBefore() {
        var latest = settings.get(LATEST).map(Instant::parse);
        return lastContact()
                .map(contact -> new LastWord(contact, latest.orElse(contact), 0, Optional.empty()));
    }

    /** From the vault's file, when it knows better than this record. */
    public SaveOutcome know(LastWord word) {
        return transactions.save(() -> settings.put(WORD, Json.text(word)));
    }

    /** Never taken back, but by the next contact. */
    public SaveOutcome saw(Instant now) {
        var before = word();
        var after = before.map(word -> word.seenAt(now));
        if (after.equals(before)) return new SaveOutcome.Saved(now);
        return know(after.orElseThrow());
    }

    /** A clock that was wrong and has been put right counts from here. */
    SaveOutcome contacted(Instant now, Optional<TimeThere> time, Optional<LocalDate> trained) {
        var word = time.map(it -> LastWord.said(it.there(), it.here(), trained));
        return transactions.save(() -> {
            settings.put(CONTACT, now.toString());
            word.ifPresent(said -> settings.put(WORD, Json.text(said)));
        });
    }
}
