package org.tyst.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.Membership;
import org.tyst.sync.TimeThere;

/** Which central record this laptop belongs to, with its key; and whether its owner works offline. In the encrypted file only. */
final class SyncMembership {
    private static final String JOINED = "central.membership";
    private static final String OFFLINE = "central.offline";
    private static final String LIMITED = "central.limited";

    private final Transactions transactions;
    private final SettingTable settings;
    private final StoredClock contact;
    private final Clock clock;

    SyncMembership(Store store, Clock clock) {
        this.transactions = store.transactions();
        this.settings = new SettingTable(store.sql());
        this.contact = new StoredClock(store);
        this.clock = clock;
    }

    Optional<Membership> get() {
        return settings.get(JOINED).map(text -> Json.read(text, Membership.class));
    }

    SaveOutcome join(Membership membership) {
        return transactions.save(() -> settings.put(JOINED, Json.text(membership)));
    }

    boolean worksOffline() {
        return settings.get(OFFLINE).map(Boolean::parseBoolean).orElse(false);
    }

    SaveOutcome workOffline(boolean offline) {
        return transactions.save(() -> settings.put(OFFLINE, Boolean.toString(offline)));
    }

    boolean sendsWordsOnly() {
        return settings.get(LIMITED).map(Boolean::parseBoolean).orElse(false);
    }

    SaveOutcome sendWordsOnly(boolean only) {
        return transactions.save(() -> settings.put(LIMITED, Boolean.toString(only)));
    }

    Optional<Instant> lastContact() {
        return contact.lastContact();
    }

    SaveOutcome contacted(Optional<TimeThere> time, Optional<LocalDate> trainedUntil) {
        return contact.contacted(clock.instant(), time, trainedUntil);
    }
}
