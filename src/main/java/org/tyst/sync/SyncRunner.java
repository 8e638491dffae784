package org.tyst.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.tyst.basics.SaveOutcome;
import org.tyst.sync.CentralDoor.JoinReply;
import org.tyst.sync.SyncStatus.Contact;
import org.tyst.work.Work;

/** Runs rounds when there is something to do, and tells the pages where things stand. */
public final class SyncRunner implements SyncDesk, AutoCloseable {
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofMillis(400);

    /** What was written is sent after so long: sooner, each pause in a sentence would become a version of its own. */
    private static final Duration AFTER_A_CHANGE = Duration.ofSeconds(5);

    private final Work work;
    private final TurnsUntilShut turns;
    private final LocalRecord local;
    private final CentralDoor door;
    private final Clock clock;
    private final List<Consumer<SyncStatus>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean onceMore = new AtomicBoolean();
    private final AtomicBoolean countingSoon = new AtomicBoolean();
    private final Pace pace;
    private final Work.Waiting counts;
    private final PaperQueue papers;
    private final TakingIn takingIn;
    private final Lookout lookout;
    private final NextRound next;

    private volatile Optional<Membership> membership = Optional.empty();
    private volatile Set<UUID> inHand = Set.of();
    private volatile Duration clockBehind = Duration.ZERO;
    private volatile SyncStatus status = SyncStatus.notSetUp();

    /** Reads whether this laptop has joined, and starts the rounds. */
    public SyncRunner(
            Work work, LocalRecord local, CentralDoor door, Clock clock, RandomGenerator chance) {
        this.pace = new Pace(chance);
        this.work = work;
        this.turns = new TurnsUntilShut(work);
        this.local = local;
        this.door = door;
        this.clock = clock;
        this.papers =
                new PaperQueue(
                        work,
                        turns,
                        local.papers(),
                        this::papersThere,
                        () -> status.wordsOnly(),
                        CarryingPolicy.shipped(),
                        clock,
                        this::countSoon);
        this.takingIn = new TakingIn(work, turns, local);
        this.lookout = new Lookout(work, this::there, new Pace(chance), this::syncNow);
        this.next = new NextRound(work, clock, this::syncNow);
        work.inOrder(this::remembered, this::started);
        this.counts = work.every(BETWEEN_COUNTS, this::count);
    }

    @Override
    public SyncStatus status() {
        return status;
    }

    @Override
    public Duration clockBehind() {
        return clockBehind;
    }

    @Override
    public Listening listen(Consumer<SyncStatus> listener) {
        listeners.add(listener);
        work.onScreen(() -> listener.accept(status));
        return () -> listeners.remove(listener);
    }

    @Override
    public void syncNow() {
        var there = membership;
        if (turns.isShut() || there.isEmpty() || status.contact() == Contact.WORKING_OFFLINE)
            return;
        onceMore.set(true);
        if (!running.compareAndSet(false, true)) return;
        onceMore.set(false);
        tell(now -> now.busy(true));
        work.aside(() -> round(door.open(there.get())), this::ended);
    }

    /** While anything may go at all. */
    private Optional<CentralRecord> there() {
        if (turns.isShut() || status.contact() == Contact.WORKING_OFFLINE) return Optional.empty();
        return membership.map(door::open);
    }

    private Optional<CentralPapers> papersThere() {
        return there().map(CentralRecord::papers);
    }

    @Override
    public void bring(UUID attachment, Consumer<Brought> answer) {
        papers.bring(attachment, answer);
    }

    @Override
    public void workOffline(boolean offline) {
        work.inOrder(
                () -> local.workOffline(offline),
                saved -> {
                    tell(now -> now.in(offline ? Contact.WORKING_OFFLINE : online()));
                    if (offline) lookout.close();
                    syncNow();
                });
    }

    @Override
    public void sendWordsOnly(boolean only) {
        work.inOrder(
                () -> local.sendWordsOnly(only),
                saved -> {
                    tell(now -> now.wordsOnly(only));
                    if (!only) syncNow();
                });
    }

    @Override
    public void join(String code, Consumer<Joining> answer) {
        JoinCode.read(code)
                .ifPresentOrElse(
                        read -> join(read, answer),
                        () -> work.onScreen(() -> answer.accept(Joining.CODE_MISTYPED)));
    }

    private void join(JoinCode code, Consumer<Joining> answer) {
        if (code.isForEverybody()) tell(now -> now.in(Contact.SIGNING_IN));
        work.aside(() -> joined(door.join(code)), joining -> signedIn(joining, answer));
    }

    @Override
    public void signInAgain(Consumer<Joining> answer) {
        membership.ifPresent(member -> {
            tell(now -> now.in(Contact.SIGNING_IN));
            work.aside(() -> door.signInAgain(member), joining -> signedIn(joining, answer));
        });
    }

    private void signedIn(Joining joining, Consumer<Joining> answer) {
        tell(now -> now.contact() == Contact.SIGNING_IN ? now.in(online()) : now);
        answer.accept(joining);
        syncNow();
    }

    @Override
    public void stopJoining() {
        door.stopJoining();
    }

    @Override
    public void openUrgently(Protocol.AccessAsked asked, Consumer<AccessAnswer> answer) {
        var there = membership.filter(_ -> status.contact() != Contact.WORKING_OFFLINE);
        if (there.isEmpty()) SyncDesk.super.openUrgently(asked, answer);
        else
            work.aside(
                    () -> door.open(there.get()).openUrgently(asked),
                    said -> {
                        answer.accept(said);
                        syncNow();
                    });
    }

    @Override
    public void inHand(Set<UUID> open) {
        inHand = Set.copyOf(open);
    }

    @Override
    public void changed() {
        next.within(AFTER_A_CHANGE);
        countSoon();
    }

    private void countSoon() {
        if (!countingSoon.compareAndSet(false, true)) return;
        work.after(SOON, this::count);
    }

    private void count() {
        countingSoon.set(false);
        work.aside(
                this::countsUntilShut,
                maybe -> maybe.ifPresent(counted -> tell(now -> now.counted(counted))));
    }

    /** The clock runs without a connection too. */
    private LocalCounts counted() {
        local.keeping().shutWhatIsOver(local.casesOf(inHand));
        return local.counts();
    }

    private Optional<LocalCounts> countsUntilShut() throws Exception {
        try {
            return Optional.of(turns.turn(this::counted));
        } catch (TurnsUntilShut.Shut shut) {
            return Optional.empty();
        }
    }

    @Override
    public List<Conflict> conflicts() {
        return local.conflicts();
    }

    @Override
    public SaveOutcome settle(Conflict asShown, Settlement settlement) {
        var outcome = local.settle(asShown, settlement);
        changed();
        return outcome;
    }

    /** Before the store is closed: nothing asks it for anything from now on. */
    @Override
    public void close() {
        turns.shut();
        door.stopJoining();
        lookout.close();
        papers.close();
        next.callOff();
        counts.callOff();
        membership = Optional.empty();
    }

    private Contact online() {
        return membership.isEmpty() ? Contact.NOT_SET_UP : Contact.NOT_TRIED;
    }

    private SyncStatus remembered() {
        membership = local.membership();
        var offline = membership.isPresent() && local.worksOffline();
        var contact = offline ? Contact.WORKING_OFFLINE : online();
        return SyncStatus.notSetUp()
                .in(contact)
                .wordsOnly(local.sendsWordsOnly())
                .counted(local.counts());
    }

    private void started(SyncStatus remembered) {
        tell(before -> remembered);
        takingIn.start();
        syncNow();
    }

    /** A round that fails in an unexpected way is not the last one. */
    private Optional<Ended> round(CentralRecord central) throws Exception {
        var good = false;
        try {
            var round = new SyncEngine(turns, local, central, () -> inHand).round();
            good = round.trouble().isEmpty();
            return Optional.of(new Ended(round, turns.turn(local::counts)));
        } catch (TurnsUntilShut.Shut shut) {
            return Optional.empty();
        } finally {
            clockBehind = central.time().map(TimeThere::behind).orElse(clockBehind);
            running.set(false);
            appoint(pace.after(good), good);
            tell(now -> now.busy(false));
        }
    }

    private void appoint(Duration pause, boolean good) {
        if (!turns.isShut()) next.in(good && lookout.hears() ? pace.whileToldOfNews() : pause);
    }

    private void ended(Optional<Ended> maybe) {
        maybe.ifPresent(ended ->
                tell(now -> now.counted(ended.counts()).after(ended.round(), clock.instant())));
        if (maybe.filter(ended -> ended.round().trouble().isEmpty()).isPresent()) wentWell();
        if (onceMore.getAndSet(false)) syncNow();
    }

    private void wentWell() {
        papers.start();
        takingIn.start();
        lookout.listen();
    }

    private Joining joined(JoinReply reply) throws Exception {
        return switch (reply) {
            case JoinReply.NotJoined(var why) -> why;
            case JoinReply.Joined(var member) -> keep(member);
        };
    }

    private Joining keep(Membership member) throws Exception {
        if (!(work.turn(() -> local.join(member)) instanceof SaveOutcome.Saved))
            return Joining.NOT_SAVED;
        membership = Optional.of(member);
        tell(now -> now.in(Contact.NOT_TRIED));
        return Joining.JOINED;
    }

    private synchronized void tell(UnaryOperator<SyncStatus> change) {
        var now = change.apply(status);
        if (now.equals(status)) return;
        status = now;
        work.onScreen(() -> listeners.forEach(listener -> listener.accept(now)));
    }

    private record Ended(SyncEngine.Round round, LocalCounts counts) {}
}
