package org.tyst.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tyst.sync.Carriage.Step;
import org.tyst.sync.Carrying.Came;
import org.tyst.sync.SyncDesk.Brought;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.work.Work;

/**
 * The queue of attachments' bytes, which follows the words and never holds them up: one go at a time, aside, held back to the
 * policy's share of the line. Rounds of words run beside it. It waits for nothing by sleeping, so it can be left at any piece.
 */
final class PaperQueue implements AutoCloseable {
    private final Work work;
    private final TurnsUntilShut turns;
    private final LocalPapers local;
    private final Supplier<Optional<CentralPapers>> central;
    private final BooleanSupplier onlyAwaited;
    private final CarryingPolicy policy;
    private final Throttle throttle;
    private final Runnable changed;
    private final Set<UUID> unfit = ConcurrentHashMap.newKeySet();
    private final Map<UUID, List<Consumer<Brought>>> awaited = new LinkedHashMap<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicReference<Optional<Carrying>> paused =
            new AtomicReference<>(Optional.empty());

    /**
     * @param central empty while nothing may go over the line
     * @param onlyAwaited true while each megabyte counts: then nothing goes but what somebody waits for
     */
    PaperQueue(
            Work work,
            TurnsUntilShut turns,
            LocalPapers local,
            Supplier<Optional<CentralPapers>> central,
            BooleanSupplier onlyAwaited,
            CarryingPolicy policy,
            Clock clock,
            Runnable changed) {
        this.work = work;
        this.turns = turns;
        this.local = local;
        this.central = central;
        this.onlyAwaited = onlyAwaited;
        this.policy = policy;
        this.throttle = new Throttle(policy.bytesASecond(), clock);
        this.changed = changed;
    }

    /** One more go, unless one is under way. */
    void start() {
        if (isToWait()) return;
        if (!running.compareAndSet(false, true)) return;
        central.get()
                .map(there ->
                        new Carrying(turns, local, there, policy.fetchUnasked(), unfit::contains))
                .ifPresentOrElse(this::goOn, this::cannotGo);
    }

    void bring(UUID item, Consumer<Brought> answer) {
        synchronized (awaited) {
            awaited.computeIfAbsent(item, first -> new ArrayList<>()).add(answer);
        }
        unfit.remove(item);
        wake();
        start();
    }

    private void cannotGo() {
        running.set(false);
        answerAll(Brought.NO_CONNECTION);
    }

    private void goOn(Carrying now) {
        work.aside(() -> steps(now), goesOn -> {});
    }

    /** Whoever takes it out of its pause goes on with it: the clock, or somebody who cannot wait. */
    private void wake() {
        paused.getAndSet(Optional.empty()).ifPresent(this::goOn);
    }

    private boolean steps(Carrying now) throws Exception {
        var goesOn = false;
        try {
            goesOn = untilPause(now);
        } catch (TurnsUntilShut.Shut shut) {
            answerAll(Brought.NO_CONNECTION);
        } catch (Exception e) {
            answerAll(Brought.NO_CONNECTION);
            throw e;
        } finally {
            if (!goesOn) ended(now);
        }
        return goesOn;
    }

    private boolean untilPause(Carrying now) throws Exception {
        while (mayGo()) {
            var first = firstAwaited();
            if (first.isPresent() && !now.first(first.get())) answer(first.get(), Brought.HERE);
            var came = now.step();
            var pause = pauseAfter(came);
            heard(came);
            if (came.isLast()) return false;
            if (!pause.isZero()) {
                paused.set(Optional.of(now));
                work.after(pause, this::wake);
                return true;
            }
        }
        answerAll(Brought.NO_CONNECTION);
        return false;
    }

    private boolean mayGo() {
        return !turns.isShut() && central.get().isPresent() && !isToWait();
    }

    private boolean isToWait() {
        return onlyAwaited.getAsBoolean() && firstAwaited().isEmpty();
    }

    private Duration pauseAfter(Came came) {
        return came.step() instanceof Step.Went(var bytes) && !isAwaited(came.item())
                ? throttle.after(bytes)
                : Duration.ZERO;
    }

    private void heard(Came came) {
        switch (came.step()) {
            case Step.Went _ -> {}
            case Step.Arrived _ -> {
                came.item().ifPresent(item -> answer(item, Brought.HERE));
                changed.run();
            }
            case Step.NotNow _ -> came.item().ifPresent(item -> answer(item, Brought.NOT_THERE));
            case Step.Unfit _ ->
                    came.item()
                            .ifPresent(item -> {
                                unfit.add(item);
                                answer(item, Brought.NOT_THERE);
                            });
            case Step.Stopped(var why) ->
                    answerAll(
                            why == Trouble.STORE_FAILED
                                    ? Brought.NOT_SAVED
                                    : Brought.NO_CONNECTION);
        }
    }

    /** Somebody may have asked for one just when the last step was done. */
    private void ended(Carrying now) {
        now.close();
        running.set(false);
        if (firstAwaited().isPresent()) start();
    }

    private Optional<UUID> firstAwaited() {
        synchronized (awaited) {
            return awaited.keySet().stream().findFirst();
        }
    }

    private boolean isAwaited(Optional<UUID> item) {
        synchronized (awaited) {
            return item.filter(awaited::containsKey).isPresent();
        }
    }

    private void answer(UUID item, Brought brought) {
        List<Consumer<Brought>> waiting;
        synchronized (awaited) {
            waiting = Optional.ofNullable(awaited.remove(item)).orElse(List.of());
        }
        waiting.forEach(each -> work.onScreen(() -> each.accept(brought)));
    }

    private void answerAll(Brought brought) {
        for (var next = firstAwaited(); next.isPresent(); next = firstAwaited())
            answer(next.get(), brought);
    }

    @Override
    public void close() {
        paused.getAndSet(Optional.empty()).ifPresent(Carrying::close);
        answerAll(Brought.NO_CONNECTION);
    }
}
