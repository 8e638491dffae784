package org.tyst.app;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Harm;
import org.tyst.people.Injury;
import org.tyst.people.Practitioner;
import org.tyst.store.NotWritten;
import org.tyst.store.SqlTrouble;
import org.tyst.store.Store;
import org.tyst.store.StoreOpening;
import org.tyst.vault.VaultKeys;

/**
 * From the right keys into the record, or to the page that says why not: whatever goes wrong in here ends in an answer, with the
 * record shut. What was the matter is remembered until it opens, with the keys that belong to it. On the store's thread.
 */
final class Threshold {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final Rooms rooms;
    private final Clock clock;
    private final BiConsumer<House, VaultKeys> enter;
    private Optional<Mending> mending = Optional.empty();
    private volatile Optional<Injury> injury;

    Threshold(Rooms rooms, Clock clock, BiConsumer<House, VaultKeys> enter) {
        this.rooms = rooms;
        this.clock = clock;
        this.enter = enter;
        this.injury = injuryOfTheFolder();
    }

    /** A disk that cannot be written to is told of before anything is typed. */
    private Optional<Injury> injuryOfTheFolder() {
        return rooms.areReady()
                ? Optional.empty()
                : Optional.of(Injury.of(Harm.READ_ONLY, DoorAnswers.NOT_WRITABLE));
    }

    /** Without keys there is only this to look at; else the way back is to where they are typed. */
    DoorAnswer withoutKeys() {
        return injuryOfTheFolder()
                .<DoorAnswer>map(DoorAnswer.Hurt::new)
                .orElseGet(DoorAnswers::wrong);
    }

    Optional<Injury> injury() {
        return injury;
    }

    Optional<Mending> mending() {
        return mending;
    }

    void forget() {
        mending = Optional.empty();
    }

    /** The answer to whatever was asked at the door; a fault of ours is one as well, or the window would wait for ever. */
    DoorAnswer answered(Supplier<DoorAnswer> question) {
        try {
            return remembered(question.get());
        } catch (RuntimeException fault) {
            injury = Optional.of(injury(fault));
            return new DoorAnswer.Hurt(injury.get());
        }
    }

    /** @param refusal why nobody comes in though everything opened; empty lets them in */
    DoorAnswer cross(
            VaultKeys keys,
            Optional<Practitioner> newcomer,
            Function<House, Optional<DoorAnswer>> refusal) {
        try {
            return switch (opening(keys)) {
                case StoreOpening.Opened(Store store) ->
                        insideUnlessHurt(keys, store, newcomer, refusal);
                case StoreOpening refused -> outside(keys, newcomer, DoorAnswers.injury(refused));
            };
        } catch (RuntimeException fault) {
            return outside(keys, newcomer, injury(fault));
        }
    }

    /** Whoever is new here has nothing that could be mended. */
    private DoorAnswer outside(VaultKeys keys, Optional<Practitioner> newcomer, Injury found) {
        return newcomer.isPresent() ? new DoorAnswer.Hurt(found) : hurt(keys, found);
    }

    /** After a lock the process before this one may take a moment to let go of the file. */
    StoreOpening opening(VaultKeys keys) {
        var until = clock.instant().plus(PATIENCE);
        var opening = Store.open(rooms.current(), keys.database(), clock);
        while (opening instanceof StoreOpening.LockedByAnotherProcess
                && clock.instant().isBefore(until)) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            opening = Store.open(rooms.current(), keys.database(), clock);
        }
        return opening;
    }

    /** The first pages are read and the first link of the chain is written here: that may be where it shows. */
    private DoorAnswer insideUnlessHurt(
            VaultKeys keys,
            Store store,
            Optional<Practitioner> newcomer,
            Function<House, Optional<DoorAnswer>> refusal) {
        try {
            return inside(keys, store, newcomer, refusal);
        } catch (NotWritten e) {
            var found = DoorAnswers.injury(e.why(), store);
            store.close();
            return hurt(keys, found);
        } catch (RuntimeException fault) {
            shut(store, fault);
            if (!(fault instanceof SqlTrouble trouble && trouble.isDamage())) throw fault;
            return hurt(keys, Injury.of(Harm.RECORD_DAMAGED, DoorAnswers.DAMAGED));
        }
    }

    private static void shut(Store store, RuntimeException because) {
        try {
            store.close();
        } catch (RuntimeException e) {
            because.addSuppressed(e);
        }
    }

    private DoorAnswer inside(
            VaultKeys keys,
            Store store,
            Optional<Practitioner> newcomer,
            Function<House, Optional<DoorAnswer>> refusal) {
        var house = House.of(keys, store, newcomer, rooms.isPractice(), clock);
        if (house.isEmpty()) {
            store.close();
            return hurt(keys, Injury.of(Harm.NO_OWNER, "T-WHOSE"));
        }
        var refused = refusal.apply(house.get());
        if (refused.isPresent()) house.get().close();
        else enter.accept(house.get(), keys);
        return refused.orElseGet(DoorAnswer.Opened::new);
    }

    /** The keys stay with the record that did not open; what was found out about it before is kept in mind. */
    DoorAnswer hurt(VaultKeys keys, Injury found) {
        var hurt = new Mending(rooms.current(), keys, found.harm(), found.supportCode(), clock);
        mending = Optional.of(hurt);
        return new DoorAnswer.Hurt(hurt.injury());
    }

    private static Injury injury(RuntimeException fault) {
        return Injury.of(Harm.FAULT, Unexpected.noted(fault));
    }

    private DoorAnswer remembered(DoorAnswer answer) {
        injury =
                answer instanceof DoorAnswer.Hurt(var found)
                        ? Optional.of(found)
                        : Optional.empty();
        if (injury.isEmpty()) mending = Optional.empty();
        return answer;
    }
}
