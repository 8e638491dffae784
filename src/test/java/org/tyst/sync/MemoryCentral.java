package org.tyst.sync;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A central record of one case in memory, with the real ruling and the real merge: what a simulation runs against. */
public final class MemoryCentral implements CentralRecord {
    final Map<UUID, CentralItem> items = new LinkedHashMap<>();
    final Map<ConflictId, CentralConflict> conflicts = new LinkedHashMap<>();
    private final Map<UUID, Map<Long, Writing>> versions = new HashMap<>();
    private final Map<ConflictId, Long> conflictVersions = new HashMap<>();
    private final Map<UUID, OpOutcome> log = new HashMap<>();
    private final Function<Question, Ruling> rule;
    private final UUID caseId;
    private final boolean answersAsThen;
    private long ver;
    private String hash = StateHash.empty();

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
    public Reply<Optional<UUID>> mark(UUID newest) {
        return new Reply.Done<>(Optional.empty());
    }

    @Override
    public synchronized Reply<List<OpOutcome>> push(List<Operation> operations) {
        return new Reply.Done<>(operations.stream().map(this::push).toList());
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
        var base =
                Optional.ofNullable(versions.getOrDefault(op.item(), Map.of()).get(op.baseVid()));
        return switch (rule.apply(new Question(op, base, current))) {
            case Ruling.Refuse(var why) -> new OpOutcome.Refused(op.id(), why);
            case Ruling.Take(var merged) -> taken(op, base, merged, current);
        };
    }

    private OpOutcome taken(
            Operation op, Optional<Writing> base, Merged merged, Optional<CentralItem> current) {
        var sent = kept(op, op.writing(), ++ver);
        var now = merged.writing().equals(op.writing()) ? sent : kept(op, merged.writing(), ++ver);
        hash = current.map(old -> StateHash.toggled(hash, old.item(), old.vid())).orElse(hash);
        hash = StateHash.toggled(hash, now.item(), now.vid());
        items.put(op.item(), now);
        op.settles().forEach(this::settled);
        if (!merged.isConflict()) return new OpOutcome.Applied(op.id(), sent.vid(), now, List.of());
        var conflict =
                CentralConflict.of(
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
        var open = Optional.ofNullable(conflicts.get(id)).orElseThrow();
        conflicts.put(id, MemoryLocal.asSettled(open));
        conflictVersions.put(id, ++ver);
    }

    private CentralItem kept(Operation op, Writing writing, long vid) {
        versions.computeIfAbsent(op.item(), id -> new HashMap<>()).put(vid, writing);
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
                                false)));
    }

    Optional<CentralItem> standing(UUID item) {
        return Optional.ofNullable(items.get(item));
    }

    @Override
    public synchronized Reply<Pulled> pull(Map<UUID, Long> readTo) {
        var from = readTo.getOrDefault(caseId, 0L);
        var parts = from < ver ? List.of(part(from)) : List.<CasePart>of();
        return new Reply.Done<>(new Pulled(parts, Set.of(caseId), false, List.of()));
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
