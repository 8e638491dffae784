package org.tyst.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.people.LastWord;
import org.tyst.people.Lease;
import org.tyst.sync.SyncStatus;
import org.tyst.vault.Change;
import org.tyst.vault.OpenVault;
import org.tyst.work.Work;

/**
 * Whether what lies on this laptop may be read now: asked at the unlocking, every minute, and after each contact. What the
 * central record said is kept in two places that guard each other; whoever puts back one is found out by the other.
 */
final class Gate implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMinutes(1);

    /** The vault's file is written seldom: each time is a chance for a power cut. */
    private static final Duration OLD = Duration.ofHours(1);

    private final House house;
    private final OpenVault vault;
    private final Policy policy;
    private final Work work;
    private final Clock clock;
    private volatile Lease.Standing standing = new Lease.Standing.Running();
    private volatile Optional<LocalDate> trainingEnds = Optional.empty();
    private volatile Runnable changed = () -> {};
    private Optional<Work.Waiting> looks = Optional.empty();
    private volatile boolean shut;

    /** On the store's thread. */
    Gate(House house, OpenVault vault, Policy policy, Work work, Clock clock) {
        this.house = house;
        this.vault = vault;
        this.policy = policy;
        this.work = work;
        this.clock = clock;
        vault.word()
                .filter(kept ->
                        LastWord.later(house.lastWord(), Optional.of(kept))
                                .equals(Optional.of(kept)))
                .ifPresent(house::know);
        evaluate();
        house.sawTime(clock.instant());
    }

    Lease.Standing standing() {
        return standing;
    }

    /** The last day of its owner's training, while it is near. */
    Optional<LocalDate> trainingEnds() {
        return trainingEnds;
    }

    /** @param told on the screen's thread, whenever something else holds than before */
    void watch(Runnable told) {
        changed = told;
        looks = Optional.of(work.every(LOOK, this::look));
        if (trainingEnds.isPresent()) told.run();
    }

    void heard(SyncStatus status) {
        if (status.contact() == SyncStatus.Contact.CONNECTED) look();
    }

    private void look() {
        var before = standing;
        var remindedOf = trainingEnds;
        work.inOrder(
                () -> {
                    if (!shut) evaluate();
                    return shut;
                },
                closed -> {
                    if (!closed && !(same(before) && remindedOf.equals(trainingEnds)))
                        changed.run();
                });
    }

    private boolean same(Lease.Standing before) {
        return before.getClass() == standing.getClass();
    }

    /** The made-up record belongs to nobody's central record. */
    private void evaluate() {
        if (house.isPractice()) return;
        var word = house.lastWord();
        var now = clock.instant();
        var stands = policy.lease().at(now, word);
        if (!stands.equals(standing)) note(stands);
        standing = stands;
        trainingEnds =
                word.flatMap(said -> said.trainingEndsWithin(policy.trainingWarnDays(), now));
        word.filter(this::isNews).ifPresent(this::tellTheVault);
    }

    /** Into the history when it closes, and when it opens again. */
    private void note(Lease.Standing next) {
        if (next.isOpen()) house.note(Act.CONTENT_UNLOCKED, "");
        else if (standing.isOpen()) house.note(Act.CONTENT_LOCKED, next.getClass().getSimpleName());
    }

    private boolean isNews(LastWord word) {
        return vault.word()
                .filter(kept -> kept.contact().plus(OLD).isAfter(word.contact()))
                .filter(kept -> kept.trainedUntil().equals(word.trainedUntil()))
                .isEmpty();
    }

    private void tellTheVault(LastWord word) {
        if (vault.know(word) instanceof Change.Changed) house.sawKeys(vault.epoch());
    }

    /** Before the store is closed. */
    @Override
    public void close() {
        shut = true;
        looks.ifPresent(Work.Waiting::callOff);
    }
}
