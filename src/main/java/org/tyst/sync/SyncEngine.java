package org.tyst.sync;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.work.Work;

/**
 * One round with the central record: send what waits, then read what changed, then bytes. Runs aside and takes turns on the
 * store's thread. Each step may be cut anywhere: an operation is sent again under its id until it is answered, and a part is
 * read again until its commit.
 */
public final class SyncEngine {
    private static final int OPERATIONS_A_PUSH = 100;
    private static final int PUSHES_A_ROUND = 200;
    private static final int PULLS_A_ROUND = 2_000;
    private static final int LINKS_A_TIME = 400;
    private static final int TIMES_A_ROUND = 100;

    private final Turns store;
    private final LocalRecord local;
    private final CentralRecord central;
    private final Supplier<Set<UUID>> inHand;
    private Optional<LocalDate> trainedUntil = Optional.empty();
    private int pushed;
    private int pulled;

    /** @param inHand what somebody has open to write in, asked at each step */
    public SyncEngine(
            Work work, LocalRecord local, CentralRecord central, Supplier<Set<UUID>> inHand) {
        this(work::turn, local, central, inHand);
    }

    SyncEngine(Turns store, LocalRecord local, CentralRecord central, Supplier<Set<UUID>> inHand) {
        this.store = store;
        this.local = local;
        this.central = central;
        this.inHand = inHand;
    }

    public Round round() throws Exception {
        pushed = 0;
        pulled = 0;
        var trouble = exchange();
        if (trouble.isEmpty()) trouble = testify();
        if (trouble.isEmpty()) tidy();
        if (trouble.isEmpty()) trouble = kept(this::contacted);
        return new Round(trouble, pushed, pulled);
    }

    /** A central record of which nothing was read yet, or that was put back, is read first: what is sent is meant for one line of its history. */
    private Optional<Trouble> exchange() throws Exception {
        var trouble = line().isEmpty() ? pull() : Optional.<Trouble>empty();
        if (trouble.isEmpty()) trouble = push();
        if (trouble.equals(Optional.of(Trouble.CENTRAL_RECORD_PUT_BACK))) {
            trouble = pull();
            if (trouble.isEmpty()) trouble = push();
        }
        return trouble.isPresent() ? trouble : pull();
    }

    /** Only the words that go out, for the last time: nothing is read any more. {@link LastPapers} follow. */
    public Round flush() throws Exception {
        pushed = 0;
        pulled = 0;
        var trouble = push();
        if (trouble.isEmpty()) trouble = testify();
        return new Round(trouble, pushed, pulled);
    }

    private void tidy() throws Exception {
        var isMore = true;
        while (isMore) isMore = store.turn(() -> local.keeping().tidy(casesInHand()));
    }

    private SaveOutcome contacted() {
        var marks = local.marks();
        if (marks.isBehind() && marks.caughtUp() instanceof SaveOutcome.NotSaved failed)
            return failed;
        return local.contacted(central.time(), trainedUntil);
    }

    /** Somebody who types on while this runs does not keep it from ever reading. */
    private Optional<Trouble> push() throws Exception {
        for (var i = 0; i < PUSHES_A_ROUND; i++) {
            var waiting = waiting();
            if (waiting.isEmpty()) return Optional.empty();
            var trouble = pushAll(marked(waiting));
            if (trouble.isPresent()) return trouble;
        }
        return Optional.empty();
    }

    /** What was taken before it was known that this record is behind is taken again, and then says so. */
    private List<Operation> marked(List<Operation> waiting) throws Exception {
        var behind = store.turn(() -> local.marks().isBehind());
        return behind && !waiting.getFirst().behind() ? List.of() : waiting;
    }

    private Optional<UUID> line() throws Exception {
        return store.turn(() -> local.lines().known());
    }

    private SaveOutcome compare(UUID seenThere) {
        var marks = local.marks();
        return marks.knows(seenThere) ? marks.seen(seenThere) : marks.fallBehind(seenThere);
    }

    private List<Operation> waiting() throws Exception {
        return store.turn(() -> local.takeWaiting(OPERATIONS_A_PUSH));
    }

    /** Where the central record has seen another mark than was thought, what was not sent yet is taken again after that is understood. */
    private Optional<Trouble> pushAll(List<Operation> waiting) throws Exception {
        for (var batch : Batches.of(waiting)) {
            var push = store.turn(() -> addressed(batch));
            switch (central.push(push)) {
                case Reply.Failed<Pushed>(var trouble) -> {
                    return Optional.of(trouble);
                }
                case Reply.Done<Pushed>(Pushed.Overtaken(var lastSeen)) -> {
                    return kept(() -> compare(lastSeen));
                }
                case Reply.Done<Pushed>(Pushed.Taken(var outcomes)) -> {
                    var trouble = answered(push, outcomes);
                    if (trouble.isPresent()) return trouble;
                }
            }
        }
        return Optional.empty();
    }

    private Push addressed(List<Operation> operations) {
        return new Push(local.lines().known(), local.marks().toSay(), operations);
    }

    private Optional<Trouble> answered(Push push, List<OpOutcome> outcomes) throws Exception {
        if (!answersAll(push.operations(), outcomes)) return Optional.of(Trouble.NOT_UNDERSTOOD);
        pushed += outcomes.size();
        return kept(() -> keep(push, outcomes));
    }

    private SaveOutcome keep(Push push, List<OpOutcome> outcomes) {
        if (push.mark().isPresent()
                && local.marks().seen(push.mark().get().mark())
                        instanceof SaveOutcome.NotSaved failed) return failed;
        return local.answered(outcomes, casesInHand());
    }

    private static boolean answersAll(List<Operation> operations, List<OpOutcome> outcomes) {
        return operations.stream()
                .map(Operation::id)
                .toList()
                .equals(outcomes.stream().map(OpOutcome::op).toList());
    }

    /** Shown even when nothing is new: an older copy of this record may believe that everything was shown. */
    private Optional<Trouble> testify() throws Exception {
        for (var i = 0; i < TIMES_A_ROUND; i++) {
            var said = store.turn(() -> local.history().testimony(LINKS_A_TIME));
            switch (central.testify(said)) {
                case Reply.Failed<Testified>(var trouble) -> {
                    return Optional.of(trouble);
                }
                case Reply.Done<Testified>(var answer) -> {
                    var trouble = kept(() -> local.history().heard(answer));
                    if (trouble.isPresent() || answer.upTo() >= said.count()) return trouble;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Trouble> pull() throws Exception {
        var more = true;
        for (var i = 0; i < PULLS_A_ROUND && more; i++) {
            var readTo = store.turn(this::readTo);
            switch (central.pull(line(), readTo)) {
                case Reply.Failed<Pulled>(var trouble) -> {
                    return Optional.of(trouble);
                }
                case Reply.Done<Pulled>(var answer) -> {
                    var trouble = applied(answer);
                    if (trouble.isPresent()) return trouble;
                    more = answer.more();
                }
            }
        }
        return Optional.empty();
    }

    /** A case in hand is not asked about: what changed there can wait until it is put down. */
    private Map<UUID, Long> readTo() {
        var readTo = new HashMap<>(local.readTo());
        casesInHand().forEach(caseId -> readTo.put(caseId, Long.MAX_VALUE));
        return readTo;
    }

    private Set<UUID> casesInHand() {
        return local.casesOf(inHand.get());
    }

    /** It may have been taken in hand since it was asked about. */
    private SaveOutcome apply(CasePart part) {
        return casesInHand().contains(part.caseId()) ? new SaveOutcome.Stale() : local.apply(part);
    }

    private Optional<Trouble> applied(Pulled answer) throws Exception {
        var notKept = kept(() -> local.lines().learned(answer));
        if (notKept.isPresent()) return notKept;
        trainedUntil = answer.trainedUntil();
        for (var part : answer.parts()) {
            var trouble = kept(() -> apply(part));
            if (trouble.isPresent()) return trouble;
            pulled += part.items().size();
        }
        var trouble = kept(() -> local.keeping().learned(answer));
        return trouble.isPresent()
                ? trouble
                : new ContentMover(store, local, central).move(answer.contentWanted());
    }

    private Optional<Trouble> kept(Callable<SaveOutcome> step) throws Exception {
        return store.turn(step) instanceof SaveOutcome.NotSaved
                ? Optional.of(Trouble.STORE_FAILED)
                : Optional.empty();
    }

    /** What one round came to. */
    public record Round(Optional<Trouble> trouble, int pushed, int pulled) {}

    /** Runs a step on the store's thread and waits for it. */
    @FunctionalInterface
    interface Turns {
        <T> T turn(Callable<T> step) throws Exception;
    }
}
