package org.tyst.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;
import org.tyst.basics.Ids;
import org.tyst.basics.Json;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseStore;
import org.tyst.contests.ContestStore;
import org.tyst.dispatch.CopyStore;
import org.tyst.interviews.InterviewStore;
import org.tyst.people.LastWord;
import org.tyst.people.OfficersOpening;
import org.tyst.people.Practitioner;
import org.tyst.people.Role;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.store.Author;
import org.tyst.store.BackingUp;
import org.tyst.store.BackupPolicy;
import org.tyst.store.LastWritten;
import org.tyst.store.Store;
import org.tyst.store.StoredRecord;
import org.tyst.store.StoredSettings;
import org.tyst.sync.AtStake;
import org.tyst.sync.LocalRecord;
import org.tyst.sync.OpeningDesk;
import org.tyst.vault.VaultKeys;
import org.tyst.work.Work;

/** The record of this laptop while it is open: whose it is, and one object for each thing that is kept. */
final class House {
    private static final String PRACTITIONER = "practitioner";
    private static final String DEVICE = "device";
    private static final String OFFICERS = "officers.unread";
    private static final String KEYS_SEEN = "vault.epoch";
    private static final Author NOBODY_YET = new Author("set-up", "set-up");

    private final VaultKeys keys;
    private final Store store;
    private final StoredRecord record;
    private final Practitioner practitioner;
    private final boolean practice;

    private House(
            VaultKeys keys,
            Store store,
            StoredRecord record,
            Practitioner practitioner,
            boolean practice) {
        this.keys = keys;
        this.store = store;
        this.record = record;
        this.practitioner = practitioner;
        this.practice = practice;
    }

    /** Writes down whose laptop this is, once; a house that was opened before keeps its practitioner. */
    static Optional<House> of(
            VaultKeys keys,
            Store store,
            Optional<Practitioner> newcomer,
            boolean practice,
            Clock clock) {
        var settings = record(store, keys, NOBODY_YET, clock).settings();
        newcomer.ifPresent(who -> required(settings.put(PRACTITIONER, Json.text(who))));
        if (settings.get(DEVICE).isEmpty())
            required(settings.put(DEVICE, new Ids(clock, new SecureRandom()).next().toString()));
        return settings.get(PRACTITIONER)
                .map(json -> Json.read(json, Practitioner.class))
                .map(who -> opened(keys, store, who, settings, practice, clock));
    }

    private static House opened(
            VaultKeys keys,
            Store store,
            Practitioner who,
            StoredSettings settings,
            boolean practice,
            Clock clock) {
        var author = new Author(who.name(), settings.get(DEVICE).orElseThrow());
        var record = record(store, keys, author, clock);
        record.attachments().sweep();
        return new House(keys, store, record, who, practice);
    }

    private static StoredRecord record(Store store, VaultKeys keys, Author author, Clock clock) {
        return new StoredRecord(store, keys, author, clock, System::nanoTime);
    }

    private static void required(SaveOutcome outcome) {
        if (!(outcome instanceof SaveOutcome.Saved))
            throw new IllegalStateException(
                    "The settings of this laptop could not be kept: " + outcome);
    }

    Practitioner practitioner() {
        return practitioner;
    }

    boolean isPractice() {
        return practice;
    }

    Shelves shelves() {
        return new Shelves(
                stores(),
                record.finder(),
                record.scratch(),
                practitioner,
                record.keeping(),
                record.visits(),
                record.ownWords(),
                openings());
    }

    /** Whether it was right to open a case is a manager's to say. */
    private OpeningDesk openings() {
        return practitioner.role() == Role.SERVICE_MANAGER ? record.openings() : OpeningDesk.NONE;
    }

    private CaseStores stores() {
        return new CaseStores(
                record.cases(),
                record.holds(),
                record.sealedDetails(),
                record.interviews(),
                record.contests(),
                record.reports(),
                record.copies(),
                record.audit(),
                record.attachments(),
                record.keeping(),
                record.late(),
                record.checks(),
                record.chronology(),
                record.tasks());
    }

    CaseStore cases() {
        return record.cases();
    }

    InterviewStore interviews() {
        return record.interviews();
    }

    ContestStore contests() {
        return record.contests();
    }

    CopyStore copies() {
        return record.copies();
    }

    AuditTrail audit() {
        return record.audit();
    }

    LocalRecord local(Ids ids) {
        return record.sync(ids);
    }

    StoredSettings settings() {
        return record.settings();
    }

    /** The latest rewrite of vault.json that this record has seen. An older one has been put back by somebody. */
    long keysSeen() {
        return settings().get(KEYS_SEEN).map(Long::parseLong).orElse(0L);
    }

    void sawKeys(long epoch) {
        if (epoch > keysSeen()) required(settings().put(KEYS_SEEN, Long.toString(epoch)));
    }

    /** What the central record last said that this laptop goes by while it is alone. */
    Optional<LastWord> lastWord() {
        return record.clock().word();
    }

    void know(LastWord word) {
        required(record.clock().know(word));
    }

    AtStake atStake() {
        return record.atStake();
    }

    /** That a full disk does not take it keeps nobody in or out. */
    void sawTime(Instant now) {
        record.clock().saw(now);
    }

    /** What officers did, until its owner has read it. */
    List<OfficersOpening> officersUnread() {
        return settings()
                .get(OFFICERS)
                .map(json -> List.of(Json.read(json, OfficersOpening[].class)))
                .orElse(List.of());
    }

    /** Into the chain, and in front of its owner's eyes. */
    void tellOf(List<OfficersOpening> openings) {
        if (openings.isEmpty()) return;
        var all = Stream.concat(officersUnread().stream(), openings.stream()).toList();
        required(settings().put(OFFICERS, Json.text(all)));
        for (var opening : openings)
            note(
                    Act.OPENED_BY_OFFICERS,
                    String.join(" + ", opening.officers())
                            + ", "
                            + opening.at()
                            + ": "
                            + opening.reason());
    }

    void officersAreRead() {
        required(settings().put(OFFICERS, "[]"));
    }

    Optional<LastWritten> lastWritten() {
        return record.lastWritten();
    }

    void note(Act act, String why) {
        record.audit().record(act, Optional.empty(), Optional.<UUID>empty(), why);
    }

    Map<String, byte[]> filedCopies() {
        var found = new TreeMap<String, byte[]>();
        for (var row : cases().rows())
            for (var copy : copies().ofCase(row.id()))
                copies().pdf(copy.id()).ifPresent(bytes -> found.put(copy.fileName(), bytes));
        return found;
    }

    void suspect() {
        store.suspect();
    }

    Safekeeping safekeeping(BackupPolicy policy, Work work, Clock clock, Runnable damaged) {
        Runnable made = () -> note(Act.BACKUP_MADE, "");
        return new Safekeeping(backingUp(policy, clock), policy, work, clock, made, damaged);
    }

    BackingUp backingUp(BackupPolicy policy, Clock clock) {
        return new BackingUp(store, keys.database(), policy, clock);
    }

    /** Whoever wants to know that something was kept: told on the store's thread, after the commit. */
    void whenSaved(Runnable told) {
        store.whenCommitted(told);
    }

    /** On the store's thread. After this nothing of the record can be read. */
    void close() {
        store.close();
        keys.close();
    }
}
