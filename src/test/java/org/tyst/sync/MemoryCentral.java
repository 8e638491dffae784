package org.tyst.sync;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tyst.sync.SyncStatus.Trouble;

/** A central record of one case in memory, with the real ruling and the real merge: what a simulation runs against. */
public final class MemoryCentral implements CentralRecord {
    final Map<UUID, CentralItem> items = new LinkedHashMap<>();
    final Map<ConflictId, CentralConflict> conflicts = new LinkedHashMap<>();
    private final Map<UUID, List<Lineage.Known>> versions = new HashMap<>();
    private final Map<UUID, Long> shared = new HashMap<>();
    private Optional<Backup> backup = Optional.empty();
    private UUID line = new UUID(2, 0);
    private final Map<ConflictId, Long> conflictVersions = new HashMap<>();
    private final Map<UUID, OpOutcome> log = new HashMap<>();
    private final Function<Question, Ruling> rule;
    private final UUID caseId;
    private final boolean answersAsThen;
    private long ver;
    private String hash = StateHash.empty();
    private final Set<String> allocated = new HashSet<>();
    private final Set<String> everAllocated = new HashSet<>();
    final Map<UUID, Writing> late = new HashMap<>();

    /** What a ruling is asked. */
    record Question(Operation op, Optional<Writing> base, Optional<CentralItem> current) {}

    public MemoryCentral(UUID caseId) {
        this(caseId, asked -> Ruling.on(asked.op(), asked.base(), asked.current()), false);
    }

    /** For broken variants, and for a central record that answers a repeated operation with the item as it stood then. */
    MemoryCentral(UUID caseId, Function<Question, Ruling> rule, boolean answersAsThen) {
        this.caseId = caseId;
        this.rule = rule;
        this.answersAsThen = answersAsThen;
    }

    @Override
    public synchronized Reply<Pushed> push(Push push) {
        return push.line().isPresent() && !push.line().get().equals(line)
                ? new Reply.Failed<>(Trouble.CENTRAL_RECORD_PUT_BACK)
                : taken(push.operations().stream().map(this::push));
    }

    private static Reply<Pushed> taken(Stream<OpOutcome> outcomes) {
        return new Reply.Done<>(new Pushed.Taken(outcomes.toList()));
    }

    /** The case is theirs from now on; their laptop looks at it again. */
    void allocate(String who) {
        allocated.add(who);
        everAllocated.add(who);
        ver++;
    }

    void end(String who) {
        allocated.remove(who);
    }

    boolean isAllocated(String who) {
        return allocated.contains(who);
    }

    /** As one person's laptop reaches it: whose the case is not at that moment is shown nothing, and what they send is late. */
    CentralRecord of(String who) {
        return new Theirs(who);
    }

    private OpOutcome late(Operation op) {
        if (!log.containsKey(op.id())) late.putIfAbsent(op.id(), op.writing());
        return new OpOutcome.Late(op.id());
    }

    private final class Theirs implements CentralRecord {
        private final String who;

        Theirs(String who) {
            this.who = who;
        }

        @Override
        public Reply<Pushed> push(Push push) {
            return isAllocated(who)
                    ? MemoryCentral.this.push(push)
                    : taken(push.operations().stream().map(MemoryCentral.this::late));
        }

        @Override
        public Reply<Pulled> pull(Optional<UUID> known, Map<UUID, Long> readTo) {
            return isAllocated(who)
                    ? MemoryCentral.this.pull(known, readTo)
                    : new Reply.Done<>(
                            new Pulled(
                                    List.of(),
                                    Set.of(),
                                    false,
                                    List.of(),
                                    everAllocated.contains(who) ? Set.of(caseId) : Set.of(),
                                    Set.of(),
                                    Optional.of(line),
                                    Map.of(),
                                    Optional.empty(),
                                    Map.of(),
                                    List.of()));
        }

        @Override
        public Reply<Boolean> sendContent(Bytes content) {
            return MemoryCentral.this.sendContent(content);
        }

        @Override
        public Reply<Optional<Bytes>> fetchContent(WantedBytes wanted) {
            return MemoryCentral.this.fetchContent(wanted);
        }
    }

    /** Everything as it is now. */
    private record Backup(
            Map<UUID, CentralItem> items,
            Map<ConflictId, CentralConflict> conflicts,
            Map<UUID, List<Lineage.Known>> versions,
            Map<ConflictId, Long> conflictVersions,
            Map<UUID, OpOutcome> log,
            long ver,
            String hash) {}

    void backUp() {
        var kept = new HashMap<UUID, List<Lineage.Known>>();
        versions.forEach((item, known) -> kept.put(item, List.copyOf(known)));
        backup =
                Optional.of(
                        new Backup(
                                new LinkedHashMap<>(items),
                                new LinkedHashMap<>(conflicts),
                                kept,
                                Map.copyOf(conflictVersions),
                                Map.copyOf(log),
                                ver,
                                hash));
    }

    /** As after a disk that broke. Another line of history begins. */
    void putBack() {
        backup.ifPresent(this::putBack);
    }

    private void putBack(Backup kept) {
        refill(items, kept.items);
        refill(conflicts, kept.conflicts);
        refill(conflictVersions, kept.conflictVersions);
        refill(log, kept.log);
        versions.clear();
        kept.versions.forEach((item, known) -> versions.put(item, new ArrayList<>(known)));
        ver = kept.ver;
        hash = kept.hash;
        shared.replaceAll((_, upTo) -> Math.min(upTo, kept.ver));
        shared.put(line, kept.ver);
        line = new UUID(2, shared.size());
    }

    private static <K, V> void refill(Map<K, V> map, Map<K, V> kept) {
        map.clear();
        map.putAll(kept);
    }

    private OpOutcome push(Operation op) {
        var before = Optional.ofNullable(log.get(op.id()));
        if (before.isPresent())
            return new OpOutcome.Already(
                    op.id(), answersAsThen ? before.get() : today(before.get()));
        var outcome = first(op);
        log.put(op.id(), outcome);
        return outcome;
    }

    private OpOutcome today(OpOutcome first) {
        return switch (first) {
            case OpOutcome.Applied(var op, var sent, var now, var beside) ->
                    new OpOutcome.Applied(op, sent, standing(now.item()).orElseThrow(), List.of());
            case OpOutcome.Conflicting(var op, var sent, var now, var conflict) ->
                    new OpOutcome.Conflicting(
                            op, sent, standing(now.item()).orElseThrow(), conflict);
            case OpOutcome other -> other;
        };
    }

    private OpOutcome first(Operation op) {
        var current = standing(op.item());
        if (op.lost().isEmpty())
            return ruled(op, version(op.item(), op.baseVid()).map(Lineage.Known::writing), current);
        var lost = op.lost().get();
        var lineage =
                new Lineage(
                        known(op.item()),
                        lost,
                        Optional.ofNullable(shared.get(lost.line())).orElse(0L));
        if (current.isPresent() && lineage.isOvertaken())
            return taken(op, Optional.empty(), Merged.unchanged(current.get().writing()), current);
        var base = lineage.base();
        return ruled(
                op.standingOn(base.map(Lineage.Known::vid).orElse(0L)),
                base.map(Lineage.Known::writing),
                current);
    }

    private OpOutcome ruled(Operation op, Optional<Writing> base, Optional<CentralItem> current) {
        return switch (rule.apply(new Question(op, base, current))) {
            case Ruling.Refuse(var why) -> new OpOutcome.Refused(op.id(), why);
            case Ruling.Take(var merged) -> taken(op, base, merged, current);
        };
    }

    private List<Lineage.Known> known(UUID item) {
        return versions.getOrDefault(item, List.of());
    }

    private Optional<Lineage.Known> version(UUID item, long vid) {
        return known(item).stream().filter(version -> version.vid() == vid).findFirst();
    }

    private OpOutcome taken(
            Operation op, Optional<Writing> base, Merged merged, Optional<CentralItem> current) {
        var sent = kept(op, op.writing(), ++ver, op.lost().filter(Lost::asItStood));
        var now =
                merged.writing().equals(op.writing())
                        ? sent
                        : kept(op, merged.writing(), ++ver, Optional.empty());
        hash = current.map(old -> StateHash.toggled(hash, old.item(), old.vid())).orElse(hash);
        hash = StateHash.toggled(hash, now.item(), now.vid());
        items.put(op.item(), now);
        op.settles().forEach(this::settled);
        if (!merged.isConflict()) return new OpOutcome.Applied(op.id(), sent.vid(), now, List.of());
        var conflict =
                CentralConflict.of(
                        ConflictId.met(op.id(), line),
                        op,
                        base.orElse(Blank.WRITING),
                        current.orElseThrow(),
                        merged,
                        op.writtenAt());
        conflicts.put(conflict.id(), conflict);
        conflictVersions.put(conflict.id(), ++ver);
        return new OpOutcome.Conflicting(op.id(), sent.vid(), now, conflict);
    }

    private void settled(ConflictId id) {
        var open = Optional.ofNullable(conflicts.get(id));
        if (open.isEmpty() && !shared.isEmpty()) return; // it broke off with its line
        conflicts.put(id, MemoryLocal.asSettled(open.orElseThrow()));
        conflictVersions.put(id, ++ver);
    }

    private CentralItem kept(Operation op, Writing writing, long vid, Optional<Lost> was) {
        versions.computeIfAbsent(op.item(), _ -> new ArrayList<>())
                .add(new Lineage.Known(vid, was, writing));
        return new CentralItem(
                op.item(),
                op.caseId(),
                op.kind(),
                op.parent(),
                vid,
                writing,
                Optional.empty(),
                op.author(),
                op.writtenAt());
    }

    public synchronized boolean holds(UUID item) {
        return items.containsKey(item);
    }

    /** Somebody on another laptop, who had read everything, writes another text into one field. */
    public synchronized void changedElsewhere(UUID item, String field, String text, String who) {
        var now = standing(item).orElseThrow();
        var body = FieldPath.with(now.writing().body(), field, TextNode.valueOf(text));
        push(
                new Push(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new Operation(
                                        UUID.randomUUID(),
                                        item,
                                        caseId,
                                        now.kind(),
                                        now.parent(),
                                        now.vid(),
                                        now.writing().with(body),
                                        Optional.empty(),
                                        who,
                                        now.writtenAt(),
                                        Set.of(),
                                        false,
                                        Optional.empty()))));
    }

    Optional<CentralItem> standing(UUID item) {
        return Optional.ofNullable(items.get(item));
    }

    @Override
    public synchronized Reply<Pulled> pull(Optional<UUID> known, Map<UUID, Long> readTo) {
        var same = known.map(shared::get);
        var read = readTo.getOrDefault(caseId, 0L);
        var from = same.map(upTo -> Math.min(read, upTo)).orElse(read);
        var parts = from < ver ? List.of(part(from)) : List.<CasePart>of();
        return new Reply.Done<>(
                new Pulled(
                        parts,
                        Set.of(caseId),
                        false,
                        List.of(),
                        Set.of(),
                        Set.of(),
                        Optional.of(line),
                        same.map(upTo -> Map.of(caseId, upTo)).orElse(Map.of()),
                        Optional.empty(),
                        Map.of(),
                        List.of()));
    }

    private CasePart part(long from) {
        var changed = items.values().stream().filter(item -> item.vid() > from).toList();
        var met = new ArrayList<CentralConflict>();
        conflictVersions.forEach((id, at) -> {
            if (at > from) met.add(Optional.ofNullable(conflicts.get(id)).orElseThrow());
        });
        return new CasePart(caseId, from, ver, true, changed, met, hash);
    }

    @Override
    public Reply<Boolean> sendContent(Bytes content) {
        return new Reply.Done<>(true);
    }

    @Override
    public Reply<Optional<Bytes>> fetchContent(WantedBytes wanted) {
        return new Reply.Done<>(Optional.empty());
    }
}
