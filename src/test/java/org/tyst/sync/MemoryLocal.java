package org.tyst.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.tyst.basics.SaveOutcome;

/** A laptop's record in memory. The moves are the real ones; each method is one commit. */
public final class MemoryLocal implements LocalRecord {
    public static final Instant NOW = Instant.parse("2026-03-12T10:42:00Z");

    public final Map<UUID, LocalItem> items = new LinkedHashMap<>();
    public final Map<ConflictId, CentralConflict> conflicts = new LinkedHashMap<>();
    private final Map<UUID, Long> cursors = new HashMap<>();
    private final Map<UUID, Set<ConflictId>> untold = new HashMap<>();
    private final Map<UUID, Bytes> contents = new HashMap<>();
    private final Map<UUID, LostBase> lostBases = new HashMap<>();
    private final Keeping keeping = new WhatIsTheirs();
    private Optional<UUID> line = Optional.empty();
    private final Supplier<UUID> ids;
    private final String who;
    private final Flaw flaw;
    private Optional<Membership> membership = Optional.empty();
    private boolean offline;
    private boolean isGone;
    private boolean wordsOnly;
    private volatile boolean isShut;

    private record Bytes(CentralRecord.Bytes bytes) {}

    /** Broken variants, each of which must be caught. */
    enum Flaw {
        NONE,
        /** What is read covers what was written here. */
        PULL_COVERS_UNSENT,
        /** What is written next is taken to stand on what the merge made, not on what was sent. */
        NEXT_BASED_ON_MERGED,
        /** That the central record was put back is noted, and nothing is sent again. */
        OFFERS_NOTHING_AGAIN,
        /** What somebody has open in a page is changed under their hands. */
        CHANGES_OPEN_PAGES,
        /** A case that has gone to somebody else stays to be read. */
        KEEPS_WHAT_WENT,
        /** A case that has gone to somebody else goes with what was not sent. */
        GOES_WITH_UNSENT_WORDS,
        /** What was late stays late when the case comes back. */
        LATE_FOR_EVER
    }

    public MemoryLocal(String who, Supplier<UUID> ids) {
        this(who, ids, Flaw.NONE);
    }

    MemoryLocal(String who, Supplier<UUID> ids, Flaw flaw) {
        this.who = who;
        this.ids = ids;
        this.flaw = flaw;
    }

    public void write(UUID item, UUID caseId, Kind kind, Writing writing) {
        var known = Optional.ofNullable(items.get(item));
        items.put(
                item,
                known.map(old -> old.written(writing, who, NOW))
                        .orElseGet(() ->
                                new LocalItem(
                                        item,
                                        caseId,
                                        kind,
                                        Optional.empty(),
                                        writing,
                                        who,
                                        NOW,
                                        ItemState.DIRTY,
                                        0,
                                        Optional.empty(),
                                        Optional.empty(),
                                        0,
                                        Optional.empty())));
    }

    void shut() {
        isShut = true;
    }

    public LocalItem item(UUID id) {
        return Optional.ofNullable(items.get(id)).orElseThrow();
    }

    @Override
    public List<Operation> takeWaiting(int most) {
        var operations = new ArrayList<Operation>();
        for (var item : List.copyOf(items.values())) {
            if (operations.size() >= most) break;
            if (item.op().isEmpty() && item.state() != ItemState.DIRTY) continue;
            var taken = item.taken(ids.get());
            items.put(item.item(), taken);
            operations.add(operation(taken));
        }
        return operations;
    }

    private Operation operation(LocalItem item) {
        return new Operation(
                item.op().orElseThrow(),
                item.item(),
                item.caseId(),
                item.kind(),
                item.parent(),
                item.baseVid(),
                item.sent().orElseThrow(),
                Optional.empty(),
                item.author(),
                item.writtenAt(),
                untold.getOrDefault(item.item(), Set.of()),
                false,
                lost(item));
    }

    private record LostBase(UUID line, long vid, Optional<Writing> stood) {}

    private Optional<Lost> lost(LocalItem item) {
        return Optional.ofNullable(lostBases.get(item.item()))
                .map(base ->
                        new Lost(
                                base.line,
                                base.vid,
                                base.stood.isPresent() && base.stood.equals(item.sent())));
    }

    @Override
    public Lines lines() {
        return new Lines() {
            @Override
            public Optional<UUID> known() {
                return line;
            }

            @Override
            public SaveOutcome learned(Pulled answer) {
                if (line.isPresent() && !line.equals(answer.line()))
                    items.keySet().stream().toList().forEach(item -> brokenOff(item, answer));
                line = answer.line();
                return new SaveOutcome.Saved(NOW);
            }
        };
    }

    private void brokenOff(UUID id, Pulled answer) {
        var here = item(id);
        var upTo = Optional.ofNullable(answer.putBackTo().get(here.caseId())).orElse(0L);
        cursors.computeIfPresent(here.caseId(), (_, read) -> Math.min(read, upTo));
        if (here.baseVid() <= upTo || flaw == Flaw.OFFERS_NOTHING_AGAIN) return;
        var stood = here.isAsItStood() ? Optional.of(here.now()) : Optional.<Writing>empty();
        lostBases.putIfAbsent(id, new LostBase(line.orElseThrow(), here.baseVid(), stood));
        items.put(id, here.putBackTo(upTo));
    }

    /** A case that has gone to somebody else leaves when nothing of it waits any more. */
    @Override
    public Keeping keeping() {
        return keeping;
    }

    private final class WhatIsTheirs extends Keeping.Everything {
        private Set<UUID> ended = Set.of();

        @Override
        public SaveOutcome learned(Pulled answer) {
            ended = answer.ended();
            return new SaveOutcome.Saved(NOW);
        }

        @Override
        public boolean tidy(Set<UUID> inHand) {
            for (var caseId : ended) if (!inHand.contains(caseId)) leave(caseId);
            return false;
        }

        private void leave(UUID caseId) {
            var waits = items.values().stream().anyMatch(MemoryLocal::isToBeSent);
            if (waits && flaw != Flaw.GOES_WITH_UNSENT_WORDS) return;
            if (flaw == Flaw.KEEPS_WHAT_WENT) return;
            items.clear();
            conflicts.clear();
            untold.clear();
            cursors.remove(caseId);
            isGone = true;
        }
    }

    /** The case has left this laptop, and nobody can write in it here. */
    boolean isGone() {
        return isGone;
    }

    boolean holdsAnything() {
        return !items.isEmpty() || !conflicts.isEmpty();
    }

    private static boolean isToBeSent(LocalItem item) {
        return item.state() == ItemState.DIRTY || item.state() == ItemState.INFLIGHT;
    }

    String who() {
        return who;
    }

    /** In memory nothing is ever put back on the laptop itself. */
    @Override
    public Marks marks() {
        return new Marks() {
            @Override
            public Optional<BatchMark> toSay() {
                return Optional.empty();
            }

            @Override
            public boolean knows(UUID mark) {
                return true;
            }

            @Override
            public SaveOutcome seen(UUID mark) {
                return new SaveOutcome.Saved(NOW);
            }

            @Override
            public SaveOutcome fallBehind(UUID lastSeen) {
                return new SaveOutcome.Saved(NOW);
            }

            @Override
            public boolean isBehind() {
                return false;
            }

            @Override
            public SaveOutcome caughtUp() {
                return new SaveOutcome.Saved(NOW);
            }
        };
    }

    @Override
    public SaveOutcome answered(List<OpOutcome> outcomes, Set<UUID> inHand) {
        for (var outcome : outcomes) answered(outcome, inHand);
        return new SaveOutcome.Saved(NOW);
    }

    private void answered(OpOutcome outcome, Set<UUID> inHand) {
        var item =
                items.values().stream()
                        .filter(one -> one.op().equals(Optional.of(outcome.op())))
                        .findFirst();
        if (item.isEmpty()) return;
        var next =
                flawed(item.get().answered(outcome, inHand.contains(item.get().caseId())), outcome);
        items.put(next.item(), next);
        lostBases.remove(next.item());
        if (next.state() != ItemState.DIRTY) untold.remove(next.item());
        conflictIn(outcome).ifPresent(conflict -> conflicts.putIfAbsent(conflict.id(), conflict));
        if (next.mustBeReadAgain())
            cursors.computeIfPresent(next.caseId(), (id, ver) -> Math.min(ver, next.baseVid()));
    }

    private static Optional<CentralConflict> conflictIn(OpOutcome outcome) {
        return switch (outcome) {
            case OpOutcome.Conflicting met -> Optional.of(met.conflict());
            case OpOutcome.Already already -> conflictIn(already.first());
            case OpOutcome.Applied a -> Optional.empty();
            case OpOutcome.Refused r -> Optional.empty();
            case OpOutcome.Late l -> Optional.empty();
        };
    }

    @Override
    public Set<UUID> casesOf(Set<UUID> things) {
        return things;
    }

    @Override
    public Map<UUID, Long> readTo() {
        return Map.copyOf(cursors);
    }

    @Override
    public SaveOutcome apply(CasePart part) {
        if (part.from() > cursors.getOrDefault(part.caseId(), 0L))
            return new SaveOutcome.Saved(NOW);
        isGone = false;
        if (flaw != Flaw.LATE_FOR_EVER) items.replaceAll((_, item) -> item.backInMyCase());
        part.items().forEach(this::pulled);
        part.conflicts().forEach(this::pulled);
        cursors.merge(part.caseId(), part.to(), Math::max);
        return new SaveOutcome.Saved(NOW);
    }

    private void pulled(CentralItem there) {
        var here = Optional.ofNullable(items.get(there.item()));
        items.put(
                there.item(),
                here.filter(item -> flaw != Flaw.PULL_COVERS_UNSENT)
                        .map(item -> item.pulled(there))
                        .orElseGet(() -> LocalItem.from(there)));
    }

    private LocalItem flawed(LocalItem next, OpOutcome outcome) {
        var wrong = flaw == Flaw.NEXT_BASED_ON_MERGED && next.state() == ItemState.DIRTY;
        return wrong ? vid(outcome).map(vid -> based(next, vid)).orElse(next) : next;
    }

    private static Optional<Long> vid(OpOutcome outcome) {
        return switch (outcome) {
            case OpOutcome.Applied applied -> Optional.of(applied.now().vid());
            case OpOutcome.Conflicting met -> Optional.of(met.now().vid());
            case OpOutcome.Already already -> vid(already.first());
            case OpOutcome.Refused r -> Optional.empty();
            case OpOutcome.Late l -> Optional.empty();
        };
    }

    private static LocalItem based(LocalItem item, long vid) {
        return new LocalItem(
                item.item(),
                item.caseId(),
                item.kind(),
                item.parent(),
                item.now(),
                item.author(),
                item.writtenAt(),
                item.state(),
                vid,
                item.op(),
                item.sent(),
                item.shadowVid(),
                item.refusal());
    }

    private void pulled(CentralConflict conflict) {
        var known = conflicts.get(conflict.id());
        if (known == null || known.isOpen()) conflicts.put(conflict.id(), conflict);
    }

    @Override
    public SaveOutcome contacted(
            Optional<TimeThere> time, Optional<java.time.LocalDate> trainedUntil) {
        return new SaveOutcome.Saved(NOW);
    }

    @Override
    public LocalCounts counts() {
        if (isShut) throw new IllegalStateException("The store is shut");
        return new LocalCounts(
                List.of(), List.of(), conflicts().size(), List.of(), Optional.empty());
    }

    @Override
    public List<Conflict> conflicts() {
        return conflicts.values().stream()
                .filter(CentralConflict::isOpen)
                .map(conflict -> Settling.shown(item(conflict), conflict))
                .toList();
    }

    private LocalItem item(CentralConflict conflict) {
        return Optional.ofNullable(items.get(conflict.item())).orElseThrow();
    }

    @Override
    public SaveOutcome settle(Conflict asShown, Settlement settlement) {
        var id = asShown.id();
        var conflict = Optional.ofNullable(conflicts.get(id)).orElseThrow();
        var settled =
                Settling.settle(
                        item(conflict),
                        conflict,
                        asShown,
                        settlement,
                        new Settling.By(who, NOW, ids.get()));
        if (settled.isEmpty()) return new SaveOutcome.Stale();
        items.put(conflict.item(), settled.get().item());
        settled.get().beside().ifPresent(beside -> items.put(beside.item(), beside));
        untold.merge(conflict.item(), Set.of(id), MemoryLocal::both);
        conflicts.put(id, asSettled(conflict));
        return new SaveOutcome.Saved(NOW);
    }

    private static Set<ConflictId> both(Set<ConflictId> some, Set<ConflictId> more) {
        var all = new java.util.HashSet<>(some);
        all.addAll(more);
        return all;
    }

    static CentralConflict asSettled(CentralConflict open) {
        return new CentralConflict(
                open.id(),
                open.item(),
                open.caseId(),
                open.kind(),
                open.fields(),
                open.base(),
                open.mine(),
                open.theirs(),
                open.theirVid(),
                open.mineBy(),
                open.mineAt(),
                open.theirsBy(),
                open.theirsAt(),
                open.openedAt(),
                true);
    }

    @Override
    public Optional<CentralRecord.Bytes> content(UUID item) {
        return Optional.ofNullable(contents.get(item)).map(Bytes::bytes);
    }

    @Override
    public List<CentralRecord.WantedBytes> missingContent() {
        return List.of();
    }

    @Override
    public SaveOutcome keepContent(CentralRecord.Bytes content) {
        contents.put(content.item(), new Bytes(content));
        return new SaveOutcome.Saved(NOW);
    }

    @Override
    public Optional<Membership> membership() {
        return membership;
    }

    @Override
    public SaveOutcome join(Membership joined) {
        membership = Optional.of(joined);
        return new SaveOutcome.Saved(NOW);
    }

    @Override
    public boolean worksOffline() {
        return offline;
    }

    @Override
    public boolean sendsWordsOnly() {
        return wordsOnly;
    }

    @Override
    public SaveOutcome sendWordsOnly(boolean chosen) {
        wordsOnly = chosen;
        return new SaveOutcome.Saved(NOW);
    }

    @Override
    public SaveOutcome workOffline(boolean chosen) {
        offline = chosen;
        return new SaveOutcome.Saved(NOW);
    }
}
