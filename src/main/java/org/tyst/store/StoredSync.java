package org.tyst.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.audit.Act;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.reports.ReportId;
import org.tyst.sync.CasePart;
import org.tyst.sync.CentralConflict;
import org.tyst.sync.CentralItem;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.Conflict;
import org.tyst.sync.Keeping;
import org.tyst.sync.Kind;
import org.tyst.sync.Lines;
import org.tyst.sync.LocalCounts;
import org.tyst.sync.LocalHistory;
import org.tyst.sync.LocalItem;
import org.tyst.sync.LocalPapers;
import org.tyst.sync.LocalRecord;
import org.tyst.sync.Marks;
import org.tyst.sync.Membership;
import org.tyst.sync.OpOutcome;
import org.tyst.sync.Operation;
import org.tyst.sync.Settlement;
import org.tyst.sync.Settling;
import org.tyst.sync.TimeThere;

/** The laptop's side of sync on the encrypted file. How an item moves is {@link LocalItem}'s; here it is read, moved and written in one commit. */
final class StoredSync implements LocalRecord {
    private static final Logger LOG = LoggerFactory.getLogger(StoredSync.class);

    private final Transactions transactions;
    private final SyncRows rows;
    private final SyncConflicts conflicts;
    private final SyncCursors cursors;
    private final SyncContents contents;
    private final NewerThings newer;
    private final FindIndex index;
    private final SyncCounts counts;
    private final SyncMembership membership;
    private final StoredHistory history;
    private final StoredKeeping keeping;
    private final StoredLife life;
    private final StoredMarks marks;
    private final StoredLines lines;
    private final StoredAudit audit;
    private final Author author;
    private final Clock clock;
    private final Ids ids;
    private final LocalPapers papers;

    StoredSync(
            Store store,
            SyncRows rows,
            SyncConflicts conflicts,
            StoredKeeping keeping,
            StoredLife life,
            StoredAudit audit,
            Author author,
            Clock clock,
            Ids ids,
            LocalPapers papers) {
        this.transactions = store.transactions();
        this.rows = rows;
        this.conflicts = conflicts;
        this.cursors = new SyncCursors(store.sql(), clock);
        this.contents = new SyncContents(store.sql());
        this.newer = new NewerThings(store.sql());
        this.index = new FindIndex(store);
        this.counts = new SyncCounts(store.sql(), conflicts);
        this.membership = new SyncMembership(store, clock);
        this.history = new StoredHistory(store, membership, audit);
        this.keeping = keeping;
        this.life = life;
        this.marks = new StoredMarks(store, audit);
        this.lines = new StoredLines(store, rows, cursors, audit);
        this.audit = audit;
        this.author = author;
        this.clock = clock;
        this.ids = ids;
        this.papers = papers;
    }

    @Override
    public List<Operation> takeWaiting(int most) {
        var operations = new ArrayList<Operation>();
        var saved =
                transactions.save(() -> {
                    var waiting = rows.waiting(most);
                    if (waiting.stream().anyMatch(item -> item.op().isEmpty()))
                        marks.add(ids.next());
                    waiting.forEach(item -> operations.add(taken(item)));
                });
        return saved instanceof SaveOutcome.Saved ? operations : List.of();
    }

    private Operation taken(LocalItem item) {
        var taken = item.taken(ids.next());
        rows.update(item, taken);
        return new Operation(
                taken.op().orElseThrow(),
                taken.item(),
                taken.caseId(),
                taken.kind(),
                taken.parent(),
                taken.baseVid(),
                taken.sent().orElseThrow(),
                contents.hashOf(taken),
                taken.author(),
                taken.writtenAt(),
                conflicts.untold(taken.item()),
                marks.isBehind(),
                lines.lost(taken));
    }

    @Override
    public SaveOutcome answered(List<OpOutcome> outcomes, Set<UUID> inHand) {
        return transactions.save(() -> outcomes.forEach(outcome -> answered(outcome, inHand)));
    }

    private void answered(OpOutcome outcome, Set<UUID> inHand) {
        rows.sent(outcome.op())
                .ifPresent(item -> answered(item, outcome, inHand.contains(item.caseId())));
    }

    private void answered(LocalItem item, OpOutcome outcome, boolean inHand) {
        var next = item.answered(outcome, inHand);
        rows.update(item, next);
        conflicts.told(next.item(), next.state());
        conflictIn(outcome).ifPresent(conflicts::keep);
        if (isThere(outcome)) lines.found(next.item());
        if (next.mustBeReadAgain()) cursors.back(next.caseId(), next.baseVid());
    }

    private static boolean isThere(OpOutcome outcome) {
        return switch (outcome) {
            case OpOutcome.Applied _, OpOutcome.Conflicting _ -> true;
            case OpOutcome.Already already -> isThere(already.first());
            case OpOutcome.Refused _, OpOutcome.Late _ -> false;
        };
    }

    private static Optional<CentralConflict> conflictIn(OpOutcome outcome) {
        return switch (outcome) {
            case OpOutcome.Conflicting met -> Optional.of(met.conflict());
            case OpOutcome.Already already -> conflictIn(already.first());
            case OpOutcome.Applied applied -> Optional.empty();
            case OpOutcome.Refused refused -> Optional.empty();
            case OpOutcome.Late late -> Optional.empty();
        };
    }

    @Override
    public Set<UUID> casesOf(Set<UUID> things) {
        return things.stream().map(rows::caseOf).collect(Collectors.toSet());
    }

    @Override
    public Map<UUID, Long> readTo() {
        readAgainWhatWasLearned();
        var readTo = new HashMap<>(cursors.all());
        keeping.away().forEach(caseId -> readTo.put(caseId, Long.MAX_VALUE));
        return readTo;
    }

    /** What was set aside, and can be read since this Tyst is newer, is asked for with its whole case. */
    private void readAgainWhatWasLearned() {
        for (var kind : newer.learned())
            transactions.save(() -> {
                newer.casesWith(kind).forEach(caseId -> cursors.back(caseId, 0));
                newer.forget(kind);
            });
    }

    @Override
    public SaveOutcome apply(CasePart part) {
        return transactions.save(() -> {
            if (part.from() <= cursors.readTo(part.caseId())) applied(part);
        });
    }

    private void applied(CasePart part) {
        rows.late(part.caseId()).forEach(late -> rows.update(late, late.backInMyCase()));
        part.items().forEach(this::pulled);
        part.newer().forEach(newer::keep);
        part.conflicts().forEach(conflicts::keep);
        cursors.forward(part);
        checkAgainst(part);
        var count = part.items().size();
        audit.record(
                Act.SYNCED, Optional.of(part.caseId()), Optional.empty(), String.valueOf(count));
    }

    private void pulled(CentralItem there) {
        NewerThings.in(there).ifPresentOrElse(newer::keep, () -> read(there));
    }

    private void read(CentralItem there) {
        rows.one(there.item())
                .ifPresentOrElse(
                        here -> rows.update(here, here.pulled(there)),
                        () -> rows.insert(LocalItem.from(there)));
        contents.expect(there);
    }

    /** A case that is not as it stands there is read again from its beginning, once. */
    private void checkAgainst(CasePart part) {
        if (!part.whole() || part.from() == 0 || rows.hasUnsent(part.caseId())) return;
        if (rows.stateHash(part.caseId()).equals(part.stateHash())) return;
        LOG.warn(
                "Case {} is not as it stands at the central record; it is read again",
                part.caseId());
        cursors.back(part.caseId(), 0);
    }

    @Override
    public LocalHistory history() {
        return history;
    }

    @Override
    public Keeping keeping() {
        return keeping;
    }

    @Override
    public SaveOutcome contacted(Optional<TimeThere> time, Optional<LocalDate> trainedUntil) {
        return membership.contacted(time, trainedUntil);
    }

    @Override
    public LocalCounts counts() {
        return counts.take(membership.lastContact());
    }

    @Override
    public List<Conflict> conflicts() {
        return conflicts.open().stream()
                .flatMap(conflict ->
                        rows
                                .one(conflict.item())
                                .map(item -> Settling.shown(item, conflict))
                                .stream())
                .toList();
    }

    @Override
    public SaveOutcome settle(Conflict asShown, Settlement settlement) {
        return transactions.together(() ->
                conflicts
                        .one(asShown.id())
                        .filter(CentralConflict::isOpen)
                        .flatMap(conflict -> settled(conflict, asShown, settlement))
                        .orElseGet(SaveOutcome.Stale::new));
    }

    private Optional<SaveOutcome> settled(
            CentralConflict conflict, Conflict asShown, Settlement settlement) {
        var by = new Settling.By(author.who(), clock.instant(), ids.next());
        return rows.one(conflict.item())
                .flatMap(item ->
                        Settling.settle(item, conflict, asShown, settlement, by)
                                .map(settled -> {
                                    write(item, settled.item());
                                    settled.beside().ifPresent(rows::insert);
                                    conflicts.settledHere(conflict.id(), settlement.way());
                                    audit.record(
                                            Act.CONFLICT_SETTLED,
                                            Optional.of(conflict.caseId()),
                                            Optional.of(conflict.item()),
                                            settlement.way().name());
                                    return new SaveOutcome.Saved(clock.instant());
                                }));
    }

    private void write(LocalItem before, LocalItem settled) {
        Runnable writing = () -> rows.update(before, settled);
        if (before.kind() == Kind.REPORT) life.telling(new ReportId(before.item()), writing);
        else writing.run();
    }

    @Override
    public Optional<CentralRecord.Bytes> content(UUID item) {
        return contents.read(item);
    }

    @Override
    public List<CentralRecord.WantedBytes> missingContent() {
        return contents.missing();
    }

    @Override
    public SaveOutcome keepContent(CentralRecord.Bytes content) {
        return transactions.save(() -> contents.keep(content));
    }

    @Override
    public Lines lines() {
        return lines;
    }

    @Override
    public LocalPapers papers() {
        return papers;
    }

    @Override
    public Marks marks() {
        return marks;
    }

    @Override
    public boolean takeInSome() {
        return index.catchOn();
    }

    @Override
    public Optional<Membership> membership() {
        return membership.get();
    }

    @Override
    public SaveOutcome join(Membership joined) {
        return transactions.together(() -> {
            note(Act.JOINED_CENTRAL_RECORD);
            return membership.join(joined);
        });
    }

    @Override
    public boolean worksOffline() {
        return membership.worksOffline();
    }

    @Override
    public SaveOutcome workOffline(boolean offline) {
        return transactions.together(() -> {
            note(offline ? Act.WENT_OFFLINE : Act.WENT_ONLINE);
            return membership.workOffline(offline);
        });
    }

    @Override
    public boolean sendsWordsOnly() {
        return membership.sendsWordsOnly();
    }

    @Override
    public SaveOutcome sendWordsOnly(boolean only) {
        return membership.sendWordsOnly(only);
    }

    private void note(Act act) {
        audit.append(act, Optional.empty(), Optional.empty(), "");
    }
}
