package org.tyst.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.audit.Act;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.people.LastWord;
import org.tyst.screens.unlock.Emptied;
import org.tyst.sync.Allowance;
import org.tyst.sync.CentralDoor;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.LastPapers;
import org.tyst.sync.LocalRecord;
import org.tyst.sync.SyncEngine;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.sync.WipeOrder;
import org.tyst.work.Work;

/**
 * Carries out the order that this laptop forget everything, while it is open. What was not sent goes out first, as the policy
 * says; then the record is closed and {@link Remains} takes it away. Whatever cuts this, the next unlock goes on with it, and
 * nothing else opens.
 */
final class Wiping {
    private static final Logger LOG = LoggerFactory.getLogger(Wiping.class);

    private final Work work;
    private final Clock clock;
    private final WipePolicy policy;
    private final CentralDoor door;
    private final Remains remains;
    private final Around around;
    private boolean begun;
    private boolean pagesKept = true;
    private int tries;

    Wiping(
            Work work,
            Clock clock,
            WipePolicy policy,
            CentralDoor door,
            Remains remains,
            Around around) {
        this.work = work;
        this.clock = clock;
        this.policy = policy;
        this.door = door;
        this.remains = remains;
        this.around = around;
    }

    /** What is around the record while this goes on. */
    interface Around {
        /** Any thread. */
        Optional<House> inside();

        /** On the screen's thread: the one page that is left. */
        void onlyThis();

        /** On the screen's thread: whatever is typed on open pages is kept; then the rounds and the backups stop. */
        void quiet(Consumer<SaveOutcome> then);

        /** On the store's thread: the record is closed, and leaves no word of where somebody was. */
        void shut();
    }

    /** It came beside an answer; any thread. What does not bind this laptop changes nothing. */
    void ordered(WipeOrder order) {
        work.inOrder(
                () -> around.inside().filter(house -> isTaken(house, order)).isPresent(),
                taken -> {
                    if (taken) begin();
                });
    }

    /** On the screen's thread, as a record has been opened. True if it was told before: nothing else is to open then. */
    boolean goesOn(boolean pending) {
        if (pending) begin();
        return pending;
    }

    private boolean isTaken(House house, WipeOrder order) {
        if (house.isPractice() || PendingWipe.isIn(house)) return false;
        var heard = house.lastWord().map(LastWord::contact);
        if (local(house).membership().filter(laptop -> order.binds(laptop, heard)).isEmpty()) {
            LOG.warn("An order came that does not bind this laptop; it is passed over");
            return false;
        }
        house.note(Act.WIPE_ORDERED, order.order().toString());
        var alone = house.atStake().files();
        return PendingWipe.begun(order.order(), clock.instant(), alone).keep(house)
                instanceof SaveOutcome.Saved;
    }

    private void begin() {
        if (begun) return;
        begun = true;
        around.onlyThis();
        try {
            around.quiet(outcome -> {
                pagesKept = outcome instanceof SaveOutcome.Saved;
                attempt();
            });
        } catch (RuntimeException e) {
            Unexpected.noted(e);
            pagesKept = false;
            attempt();
        }
    }

    private void attempt() {
        remains.tell(new Emptied.Sending());
        work.aside(this::sentOrTrouble, this::tried);
    }

    /** Whatever stops it, a try was made: an order that one strange answer could stop would never be carried out. */
    private Optional<Trouble> sentOrTrouble() {
        try {
            return sent();
        } catch (Exception e) {
            Unexpected.noted(e);
            return Optional.of(Trouble.NOT_UNDERSTOOD);
        }
    }

    private Optional<Trouble> sent() throws Exception {
        if (!policy.sendFirst()) return Optional.empty();
        var house = around.inside().orElseThrow();
        var local = local(house);
        var central = door.open(work.turn(() -> local.membership().orElseThrow()));
        var words = new SyncEngine(work, local, central, Set::of).flush().trouble();
        return words.isPresent() ? words : filesSent(house, local, central);
    }

    /** Only when all words have gone. How long and how much is kept beside the order: a cut does not give them more. */
    private Optional<Trouble> filesSent(House house, LocalRecord local, CentralRecord central)
            throws Exception {
        var allowance = work.turn(() -> allowance(house));
        try {
            return new LastPapers(work, local, central, allowance).send();
        } finally {
            work.turn(() -> pending(house).filesWent(allowance.went()).keep(house));
        }
    }

    private Allowance allowance(House house) {
        var pending = pending(house).sendingFiles(clock.instant());
        pending.keep(house);
        return policy.allowance(pending.files().orElseThrow(), clock);
    }

    private static PendingWipe pending(House house) {
        return PendingWipe.in(house).orElseThrow();
    }

    private void tried(Optional<Trouble> trouble) {
        work.inOrder(
                () -> trouble.isEmpty() || isEnough(),
                over -> {
                    if (over) empty();
                    else tryLater();
                });
    }

    /** Where tries cannot be counted there is none but this one: else there would be no last. */
    private boolean isEnough() {
        tries++;
        try {
            return around.inside().filter(house -> !isEnough(house)).isEmpty();
        } catch (RuntimeException e) {
            Unexpected.noted(e);
            return true;
        }
    }

    /** A full disk keeps no count; the one in memory goes on. */
    private boolean isEnough(House house) {
        var pending = pending(house).tried();
        pending.keep(house);
        var now = clock.instant();
        return policy.givesUp(Math.max(tries, pending.tries()), pending.since(), now)
                || pending.files().filter(files -> policy.isOver(files, now)).isPresent();
    }

    private void tryLater() {
        remains.tell(new Emptied.Waiting(clock.instant().plus(policy.pause())));
        work.after(policy.pause(), () -> work.onScreen(this::attempt));
    }

    private void empty() {
        remains.tell(new Emptied.Emptying());
        work.inOrder(() -> around.inside().map(this::emptied).orElse(false), remains::ended);
    }

    private boolean emptied(House house) {
        var note = new Reckoning(house, clock, pagesKept).note();
        try {
            around.shut();
        } catch (RuntimeException e) {
            Unexpected.noted(e);
        }
        return remains.begin(note);
    }

    private LocalRecord local(House house) {
        return house.local(new Ids(clock, new SecureRandom()));
    }
}
