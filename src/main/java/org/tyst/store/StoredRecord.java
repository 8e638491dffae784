package org.tyst.store;

import java.time.Clock;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.tyst.audit.AuditTrail;
import org.tyst.audit.Visits;
import org.tyst.basics.Ids;
import org.tyst.basics.Scratch;
import org.tyst.cases.CaseStore;
import org.tyst.cases.HoldStore;
import org.tyst.cases.SealedDetails;
import org.tyst.cases.TaskStore;
import org.tyst.cases.checks.CheckStore;
import org.tyst.cases.chronology.ChronologyStore;
import org.tyst.contests.ContestStore;
import org.tyst.dispatch.CopyStore;
import org.tyst.interviews.InterviewStore;
import org.tyst.reports.ReportStore;
import org.tyst.search.Finder;
import org.tyst.sync.AtStake;
import org.tyst.sync.LocalRecord;
import org.tyst.sync.OpeningDesk;
import org.tyst.vault.Aead;
import org.tyst.vault.VaultKeys;
import org.tyst.writing.OwnWords;

/** An open store, joined: one object for each thing the first floor asks to have kept. */
public final class StoredRecord {
    private final Store store;
    private final StoredAudit audit;
    private final LeftOvers leftOvers;
    private final ItemTable items;
    private final SealedTable sealed;
    private final StoredLife life;
    private final Aead attachmentKeys;
    private final Author author;
    private final Clock clock;
    private final LongSupplier mono;

    /** @param mono nanoseconds since the app started, so that a clock set back shows in the audit chain */
    public StoredRecord(
            Store store, VaultKeys keys, Author author, Clock clock, LongSupplier mono) {
        this.store = store;
        this.author = author;
        this.clock = clock;
        this.mono = mono;
        this.audit =
                new StoredAudit(
                        store.sql(),
                        store.transactions(),
                        AuditMacs.of(store.sql(), keys),
                        author,
                        clock,
                        mono);
        this.leftOvers = new LeftOvers(store, audit, clock);
        this.items = new ItemTable(store.sql(), leftOvers, audit, author, clock);
        this.sealed = new SealedTable(store.sql(), keys.sealBox());
        this.life = new StoredLife(store.sql(), store.transactions(), items, author, clock);
        this.attachmentKeys = keys.attachments();
    }

    public CaseStore cases() {
        var points = new StoredContactPoints(items, sealed, audit, clock);
        return new StoredCases(
                store.transactions(),
                items,
                points,
                new NewerThings(store.sql()),
                new CaseRows(store.sql(), items, clock));
    }

    public InterviewStore interviews() {
        return new StoredInterviews(store.transactions(), items, clock);
    }

    public HoldStore holds() {
        return new StoredHolds(store.transactions(), items, clock);
    }

    public TaskStore tasks() {
        return new StoredTasks(store.transactions(), items);
    }

    public CheckStore checks() {
        return new StoredChecks(store.transactions(), items, clock);
    }

    public ChronologyStore chronology() {
        return new StoredChronology(store.transactions(), items);
    }

    public ContestStore contests() {
        return new StoredContests(store.transactions(), items);
    }

    public ReportStore reports() {
        return new StoredReports(store.transactions(), items, life, new SettingTable(store.sql()));
    }

    public CopyStore copies() {
        return new StoredCopies(store.transactions(), items, new ContentTable(store.sql()), audit);
    }

    public StoredAttachments attachments() {
        return attachments(AttachmentFiles.beside(store));
    }

    StoredAttachments attachments(AttachmentFiles files) {
        return new StoredAttachments(
                store.transactions(),
                items,
                audit,
                new AttachmentTable(store.sql()),
                new ToComeTable(store.sql()),
                files,
                attachmentKeys);
    }

    public SealedDetails sealedDetails() {
        return new StoredSealedDetails(items, sealed, audit);
    }

    public Optional<LastWritten> lastWritten() {
        return LastWritten.by(author, store.sql());
    }

    public Finder finder() {
        return new StoredFinder(store, items, clock);
    }

    public OwnWords ownWords() {
        return new StoredOwnWords(store);
    }

    public AuditTrail audit() {
        return audit;
    }

    public Visits visits() {
        return new StoredVisits(store, audit, mono);
    }

    /**
     * The record as sync needs it.
     *
     * @param ids for operations, and for second accounts that are put beside a first
     */
    public LocalRecord sync(Ids ids) {
        var rows = new SyncRows(store.sql(), sealed);
        var conflicts = new SyncConflicts(store.sql(), author, clock);
        var papers = new StoredPapers(store, AttachmentFiles.beside(store), attachmentKeys, clock);
        return new StoredSync(
                store, rows, conflicts, keeping(), life, audit, author, clock, ids, papers);
    }

    public StoredKeeping keeping() {
        return new StoredKeeping(
                store,
                new SyncRows(store.sql(), sealed),
                new SyncMembership(store, clock),
                audit,
                leftOvers,
                author,
                clock);
    }

    public StoredLate late() {
        return new StoredLate(store.sql(), store.transactions(), items);
    }

    public OpeningDesk openings() {
        return new StoredOpenings(store.sql(), store.transactions(), items, author);
    }

    /** Before everything goes. */
    public AtStake atStake() {
        return new Stakes(store.sql()).count();
    }

    public Scratch scratch() {
        return new StoredScratch(store, leftOvers, clock);
    }

    public StoredSettings settings() {
        return new StoredSettings(store);
    }

    public StoredClock clock() {
        return new StoredClock(store);
    }
}
